// Pills over a list that narrow it down: All 24, Mine 5. They scroll sideways on a phone.
import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import styles from './filter-tabs.module.css';

export interface FilterTab<Value extends string> {
  value: Value;
  label: string;
  count?: number;
}

export interface FilterTabsProps<Value extends string> {
  tabs: readonly FilterTab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  label: string;
}

export function FilterTabs<Value extends string>({ tabs, value, onChange, label }: FilterTabsProps<Value>) {
  const choose = (values: readonly string[]) => {
    const next = tabs.find((tab) => tab.value === values[0]);
    if (next) onChange(next.value);
  };
  return (
    <ToggleGroup value={[value]} onValueChange={choose} aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <Toggle key={tab.value} value={tab.value} className={styles.tab}>
          {tab.label}
          {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
