// What every page loads: htmx with our token and our manners, menus, dialogs, and the islands the
// page asks for. Every page works without it; this makes it quicker.
import htmx from 'htmx.org/dist/htmx.esm.js';
import { islands } from 'canopy:islands';

type Island = { mount(element: HTMLElement): void };
const registry: Record<string, () => Promise<Island>> = islands;

const root = document.documentElement;
root.classList.add('js');

const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

// Our token on every change htmx sends; forms sent without scripts carry it in a field.
document.addEventListener('htmx:config:request', (event) => {
  const { ctx } = (event as CustomEvent).detail;
  if (!/^(GET|HEAD)$/.test(ctx.request.method)) {
    ctx.request.headers['X-CSRF-Token'] = meta('csrf-token');
  }
});

// The network itself failed: say so in the page's own words.
document.addEventListener('htmx:error', (event) => {
  const { ctx } = (event as CustomEvent).detail;
  const template = document.querySelector<HTMLTemplateElement>('#unreachable');
  const toasts = document.querySelector('#toasts');
  if (ctx?.response || !template || !toasts) return;
  toasts.replaceChildren(template.content.cloneNode(true));
});

function wake(scope: ParentNode): void {
  for (const element of scope.querySelectorAll<HTMLElement>('[data-island]:not([data-awake])')) {
    element.dataset['awake'] = '';
    const load = registry[element.dataset['island'] ?? ''];
    load?.().then((island) => island.mount(element));
  }
}

function settle(scope: ParentNode): void {
  wake(scope);
  scope.querySelector<HTMLElement>('[data-focus]')?.focus();
}

document.addEventListener('htmx:after:swap', (event) => {
  const { ctx } = (event as CustomEvent).detail;
  const target: HTMLElement | undefined = ctx?.target;
  if (target?.id === 'panel-body') openPanel();
  settle(document);
});

function openPanel(): void {
  const panel = document.querySelector<HTMLDialogElement>('#panel');
  if (panel && !panel.open) panel.showModal();
}

document.addEventListener('click', (event) => {
  const target = event.target as HTMLElement;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!menu.contains(target)) menu.open = false;
  }
  const opener = target.closest<HTMLElement>('[data-opens]');
  if (opener) {
    document.querySelector<HTMLDialogElement>(`#${opener.dataset['opens']}`)?.showModal();
    event.preventDefault();
  }
  const dialog = target.closest('dialog');
  if (target.closest('[data-closes]') || (dialog && target === dialog)) dialog?.close();
  target.closest('[data-dismiss]')?.closest('.note')?.remove();
  if (target.closest('[data-print]')) window.print();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const menu = document.querySelector<HTMLDetailsElement>('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  }
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
    const palette = document.querySelector<HTMLDialogElement>('#palette');
    if (palette) {
      event.preventDefault();
      if (!palette.open) palette.showModal();
      document.dispatchEvent(new CustomEvent('canopy:search'));
    }
  }
});

// <select data-submits> sends its form as soon as it changes; the button beside it stays for
// those without scripts and for the keyboard.
document.addEventListener('change', (event) => {
  const field = event.target as HTMLElement;
  if (field.matches('[data-submits]')) field.closest('form')?.requestSubmit();
});

// A form that is on its way is not sent twice.
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset['sent'] !== undefined) {
    event.preventDefault();
    return;
  }
  form.dataset['sent'] = '';
  form.querySelector('button:not([type=button])')?.classList.add('is-busy');
});

window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    form.querySelector('.is-busy')?.classList.remove('is-busy');
  }
});

settle(document);
export { htmx };
