// Numbers as people of each language read them on an axis: 万 and 亿, or K, M and B.
import type { Unit } from './spec';

export function short(value: number, unit: Unit = 'number'): string {
  const language = document.documentElement.lang;
  if (unit === 'percent') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

export function exact(value: number, unit: Unit = 'number'): string {
  const language = document.documentElement.lang;
  if (unit === 'percent') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value);
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
