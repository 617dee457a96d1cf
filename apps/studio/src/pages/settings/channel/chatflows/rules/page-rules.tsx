// Rules on pages as rows: how to compare, and with what.
import type { PageRule } from '@parley/helpdesk';
import { Button, IconButton, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { describePage } from '../describe-condition';
import styles from './rules.module.css';

const ways = ['is', 'contains', 'begins', 'wildcard', 'queryIs', 'queryContains'] as const;
type Way = (typeof ways)[number];

export interface PageRulesProps {
  rules: readonly PageRule[];
  label: string;
  onChange: (rules: PageRule[]) => void;
}

export function PageRules({ rules, label, onChange }: PageRulesProps) {
  const { t } = useTranslation('targeting');
  const replace = (place: number, rule: PageRule) => onChange(rules.map((one, at) => (at === place ? rule : one)));
  return (
    <div role="group" aria-label={label} className={styles.rules}>
      {rules.map((rule, place) => (
        // Rules have no identity beyond their place.
        <div key={place} className={styles.rule}>
          <Select
            label={t('drawer.compare')}
            value={wayOf(rule)}
            options={ways.map((value) => ({ value, label: t(`page.${value}`) }))}
            onChange={(way) => replace(place, changeWay(rule, way))}
            className={styles.way}
          />
          {rule.kind === 'query' && (
            <TextField
              code
              label={t('drawer.param')}
              placeholder="plan"
              value={rule.name}
              maxLength={500}
              onChange={(name) => replace(place, { ...rule, name })}
            />
          )}
          <TextField
            code
            label={rule.kind === 'query' ? t('drawer.paramValue') : t('drawer.value')}
            placeholder={rule.kind === 'query' ? 'pro' : '/pricing'}
            value={rule.value}
            maxLength={500}
            onChange={(value) => replace(place, { ...rule, value })}
            className={styles.value}
          />
          <IconButton
            icon={X}
            label={t('drawer.removeRule', { rule: describePage(rule, t) })}
            onClick={() => onChange(rules.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        className={styles.add}
        onClick={() => onChange([...rules, { kind: 'begins', value: '' }])}
      >
        {t('drawer.addPage')}
      </Button>
    </div>
  );
}

function wayOf(rule: PageRule): Way {
  if (rule.kind !== 'query') return rule.kind;
  return rule.how === 'is' ? 'queryIs' : 'queryContains';
}

function changeWay(rule: PageRule, way: Way): PageRule {
  const { value } = rule;
  if (way !== 'queryIs' && way !== 'queryContains') return { kind: way, value };
  const name = rule.kind === 'query' ? rule.name : '';
  return { kind: 'query', name, how: way === 'queryIs' ? 'is' : 'contains', value };
}
