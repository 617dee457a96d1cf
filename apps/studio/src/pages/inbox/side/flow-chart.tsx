// The flow as a small chart: where the visit stands, what came before and the ways on. It follows the visit live.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { box, type ChartBox, layOutChart } from './chart-layout';
import styles from './flow-section.module.css';
import type { FlowSteps } from './use-flow-steps';

export interface FlowChartProps {
  flowId: string;
  flow: FlowSteps;
  stepId: string | null;
}

export function FlowChart({ flowId, flow, stepId }: FlowChartProps) {
  const { t } = useTranslation('inbox');
  const scroll = useRef<HTMLAnchorElement>(null);
  const chart = flow.document && layOutChart(flow.document, stepId);
  const here = chart?.boxes.find(({ id }) => id === stepId);
  useEffect(() => {
    const area = scroll.current;
    if (!area || !here) return;
    area.scrollLeft = here.x + box.width / 2 - area.clientWidth / 2;
    area.scrollTop = here.y + box.height / 2 - area.clientHeight / 2;
  }, [here?.x, here?.y, here]);
  if (!chart || chart.boxes.length === 0) return null;
  const spoken = here ? t('side.flowAt', { step: flow.nameOf(here.id) }) : t('side.flow');
  return (
    <Link ref={scroll} to="/flows/$flowId" params={{ flowId }} className={styles.chart} aria-label={spoken}>
      <svg width={chart.width} height={chart.height} aria-hidden="true">
        {chart.lines.map(({ id, from, to }) => (
          <path key={id} d={wayOf(from, to)} className={styles.edge} data-to={to.id === stepId ? '' : undefined} />
        ))}
        {chart.boxes.map(({ id, x, y }) => (
          <foreignObject key={id} x={x} y={y} width={box.width} height={box.height}>
            <div className={styles.box} data-here={id === stepId ? '' : undefined} title={flow.nameOf(id)}>
              {flow.nameOf(id)}
            </div>
          </foreignObject>
        ))}
      </svg>
    </Link>
  );
}

function wayOf(from: ChartBox, to: ChartBox): string {
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const bend = Math.max(14, Math.abs(x2 - x1) / 2);
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`;
}
