// The ways to a visitor: a link, three kinds of code for a site, an address for programs.
import type { FormDefinition } from '@parley/forms';
import { Button, Callout, CopyField } from '@parley/ui';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { frameCode, htmlCode, scriptCode } from './embed-codes';
import styles from './share-view.module.css';

export interface ShareViewProps {
  formId: string;
  form: FormDefinition;
  published: boolean;
  workspaceKey: string;
}

export function ShareView({ formId, form, published, workspaceKey }: ShareViewProps) {
  const { t } = useTranslation('forms');
  const { origin } = window.location;
  const link = `${origin}/f/${formId}`;
  const title = form.title || form.name;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('share.title')}</h2>
      {!published && <Callout tone="warn">{t('share.closed')}</Callout>}
      <Way
        title={t('share.link')}
        help={t('share.linkHelp')}
        value={link}
        aside={
          <Button
            size="small"
            icon={ExternalLink}
            disabled={!published}
            onClick={() => window.open(link, '_blank', 'noopener')}
          >
            {t('share.open')}
          </Button>
        }
      />
      <Way block title={t('share.script')} help={t('share.scriptHelp')} value={scriptCode({ origin, formId })} />
      <Way block title={t('share.iframe')} help={t('share.iframeHelp')} value={frameCode({ origin, formId, title })} />
      <Way block title={t('share.html')} help={t('share.htmlHelp')} value={htmlCode(form, { origin, formId })} />
      <Way
        title={t('share.hubspot')}
        help={t('share.hubspotHelp')}
        value={`${origin}/submissions/v3/integration/submit/${workspaceKey}/${formId}`}
      />
    </div>
  );
}

interface WayProps {
  title: string;
  help: string;
  value: string;
  block?: boolean;
  aside?: ReactNode;
}

function Way({ title, help, value, block, aside }: WayProps) {
  const { t } = useTranslation('forms');
  return (
    <section className={styles.way} aria-label={title}>
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{help}</p>
        {aside}
      </div>
      <CopyField block={block} label={title} value={value} copyText={t('share.copy')} copiedText={t('share.copied')} />
    </section>
  );
}
