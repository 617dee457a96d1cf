// One chatflow: who answers, on which pages, for whom, and when it pops open.
import type { Chatflow, Targeting } from '@parley/helpdesk';
import { Button, Combobox, Drawer, Field } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { flowIdOf, type FlowChoice } from './flow-choice';
import styles from './chatflows.module.css';
import { DisplayFields } from './display-fields';
import { PageRules } from './rules/page-rules';
import { VisitorRules } from './rules/visitor-rules';

export interface ChatflowDrawerProps {
  /** Null while it is closed. */
  chatflow: Chatflow | null;
  flows: readonly FlowChoice[];
  onChange: (chatflow: Chatflow) => void;
  onClose: () => void;
}

const people = '';

export function ChatflowDrawer({ chatflow, flows, onChange, onClose }: ChatflowDrawerProps) {
  const { t } = useTranslation('targeting');
  return (
    <Drawer
      open={chatflow !== null}
      onOpenChange={(open) => !open && onClose()}
      title={t('drawer.title')}
      closeLabel={t('drawer.close')}
      footer={
        <Button look="fill" onClick={onClose}>
          {t('drawer.done')}
        </Button>
      }
    >
      {chatflow && <ChatflowFields chatflow={chatflow} flows={flows} onChange={onChange} />}
    </Drawer>
  );
}

type ChatflowFieldsProps = Pick<ChatflowDrawerProps, 'flows' | 'onChange'> & { chatflow: Chatflow };

function ChatflowFields({ chatflow, flows, onChange }: ChatflowFieldsProps) {
  const { t } = useTranslation('targeting');
  const { targeting, display } = chatflow;
  const target = (part: Partial<Targeting>) => onChange({ ...chatflow, targeting: { ...targeting, ...part } });
  return (
    <div className={styles.fields}>
      <Field label={t('drawer.flow')}>
        <Combobox<string>
          emptyText={t('drawer.noFlow')}
          value={chatflow.flowId ?? people}
          options={[
            { value: people, label: t('drawer.noFlow') },
            ...flows.map(({ id, name, live }) => ({
              value: id,
              label: name,
              ...(!live && { hint: t('unpublished') }),
            })),
          ]}
          onChange={(id) => onChange({ ...chatflow, flowId: flowIdOf(id) })}
        />
      </Field>
      <section className={styles.part} aria-label={t('drawer.pages')}>
        <h4>{t('drawer.pages')}</h4>
        <p>{t('drawer.pagesHelp')}</p>
        <PageRules rules={targeting.include} label={t('drawer.pages')} onChange={(include) => target({ include })} />
        <h4>{t('drawer.notPages')}</h4>
        <PageRules rules={targeting.exclude} label={t('drawer.notPages')} onChange={(exclude) => target({ exclude })} />
        <p>{t('drawer.valueHelp')}</p>
      </section>
      <section className={styles.part} aria-label={t('drawer.visitors')}>
        <h4>{t('drawer.visitors')}</h4>
        <p>{t('drawer.visitorsHelp')}</p>
        <VisitorRules
          rules={targeting.visitor}
          label={t('drawer.visitors')}
          onChange={(visitor) => target({ visitor })}
        />
      </section>
      <DisplayFields display={display} onChange={(next) => onChange({ ...chatflow, display: next })} />
    </div>
  );
}
