// The parts of ECharts the usual charts need; the flow chart brings its own on the pages it is on.
// Deep paths keep the two apart: through the package's index both would land in one file.
import { install as BarChart } from 'echarts/lib/chart/bar/install.js';
import { install as CustomChart } from 'echarts/lib/chart/custom/install.js';
import { install as LineChart } from 'echarts/lib/chart/line/install.js';
import { install as ScatterChart } from 'echarts/lib/chart/scatter/install.js';
import { install as GridComponent } from 'echarts/lib/component/grid/install.js';
import { install as LegendScrollComponent } from 'echarts/lib/component/legend/installLegendScroll.js';
import { init, use } from './core';

use([BarChart, CustomChart, LineChart, ScatterChart, GridComponent, LegendScrollComponent] as never[]);

export { init };
