// ECharts as its users set it up for many data: a large scatter for points, a custom series for ranges, zoom inside.
import * as echarts from '/echarts.js';
import { boundsOf, kindsOf } from '../events.js';

/** Drawn: `finished`, when its progressive drawing is complete. */
export function create(host, events, drawn) {
  const chart = echarts.init(host, null, { renderer: 'canvas' });
  const onFinished = () => {
    chart.off('finished', onFinished);
    drawn();
  };
  chart.on('finished', onFinished);
  chart.setOption(optionsOf(events));
  return () => chart.dispose();
}

function optionsOf(events) {
  const kinds = kindsOf(events);
  const laneOf = new Map(kinds.map((kind, lane) => [kind, lane]));
  const points = [];
  const ranges = [];
  for (const event of events) {
    const [start, end] = boundsOf(event);
    if (start === end) points.push([start, laneOf.get(event.kind)]);
    else ranges.push([start, end, laneOf.get(event.kind)]);
  }
  return {
    animation: false,
    grid: { left: 90, right: 10, top: 10, bottom: 30 },
    tooltip: {},
    xAxis: { type: 'time' },
    yAxis: { type: 'category', data: kinds },
    dataZoom: [{ type: 'inside', filterMode: 'weakFilter', zoomOnMouseWheel: 'ctrl' }],
    series: [
      { type: 'scatter', data: points, symbolSize: 6, large: true, progressive: 5000 },
      {
        type: 'custom',
        data: ranges,
        encode: { x: [0, 1], y: 2 },
        progressive: 2000,
        renderItem: drawRange,
      },
    ],
  };
}

function drawRange(parameters, api) {
  const [left, middle] = api.coord([api.value(0), api.value(2)]);
  const [right] = api.coord([api.value(1), api.value(2)]);
  return {
    type: 'rect',
    shape: { x: left, y: middle + 8, width: Math.max(1, right - left), height: 5 },
    style: { fill: '#5d6472' },
  };
}
