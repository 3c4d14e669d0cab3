// The flow chart's parts of ECharts, nothing else.
import { install as SankeyChart } from 'echarts/lib/chart/sankey/install.js';
import { init, use } from './core';

use([SankeyChart] as never[]);

export { init };
