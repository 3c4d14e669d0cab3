// What every chart needs of ECharts.
import { install as AriaComponent } from 'echarts/lib/component/aria/install.js';
import { install as TooltipComponent } from 'echarts/lib/component/tooltip/install.js';
import { init, use } from 'echarts/core';
import { install as CanvasRenderer } from 'echarts/lib/renderer/installCanvasRenderer.js';

use([AriaComponent, TooltipComponent, CanvasRenderer] as never[]);

export { init, use };
