// A pipeline at a glance: its stages in order and what it allows; the whole card leads to its page.
import { Badge, Card, Icon } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleCheck } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pipeline } from './pipeline';
import styles from './pipelines.module.css';

export function PipelineCard({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('ticketing');
  const { id, name, stages } = pipeline;
  const rules = useRules(pipeline);
  return (
    <Card lively className={styles.card}>
      <div className={styles.cardHead}>
        <h2 className={styles.cardName}>
          <Link to="/settings/pipelines/$pipelineId" params={{ pipelineId: id }} className={styles.cover}>
            {name}
          </Link>
        </h2>
        <span className={styles.quiet}>{t('pipelines.stages', { count: stages.length })}</span>
      </div>
      <ol className={styles.stages}>
        {stages.map((stage, index) => (
          <Fragment key={stage.id}>
            {index > 0 && (
              <li aria-hidden="true" className={styles.arrow}>
                <Icon of={ChevronRight} size={14} />
              </li>
            )}
            <li className={styles.stage}>
              {stage.closed && <Icon of={CircleCheck} size={14} />}
              {stage.name}
            </li>
          </Fragment>
        ))}
      </ol>
      <div className={styles.rules}>
        {rules.map((rule) => (
          <Badge key={rule}>{rule}</Badge>
        ))}
      </div>
    </Card>
  );
}

function useRules({ stages, rules, automation }: Pipeline): string[] {
  const { t, i18n } = useTranslation('ticketing');
  const starts = stages.filter(({ id }) => rules.startStageIds.includes(id)).map(({ name }) => name);
  const list = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const all = [
    starts.length > 0 && t('pipelines.rules.start', { stages: list.format(starts) }),
    rules.noSkipping && t('pipelines.rules.noSkipping'),
    rules.noGoingBack && t('pipelines.rules.noGoingBack'),
    Object.values(automation).some((stageId) => stageId !== null) && t('pipelines.rules.automation'),
  ].filter((rule) => rule !== false);
  return all.length > 0 ? all : [t('pipelines.rules.none')];
}
