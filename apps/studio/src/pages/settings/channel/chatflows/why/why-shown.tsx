// Asks why a chat is, or is not, on a page: an address, and who looks at it (2.6).
import { Button, Callout, Field, Fold, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../../api/client';
import { useExplain } from '../../../../../api/use-explain';
import type { Channel } from '../../../channels/channel';
import { type Facts, VisitorFacts } from './visitor-facts';
import styles from './why.module.css';
import { WhyResult } from './why-result';

const nobody: Facts = {
  url: '',
  referrer: '',
  device: 'desktop',
  language: '',
  country: '',
  labelIds: [],
  known: false,
  returning: false,
};

export function WhyShown({ channel, dirty }: { channel: Channel; dirty: boolean }) {
  const { t } = useTranslation('targeting');
  const explain = useExplain();
  const [facts, setFacts] = useState<Facts>(nobody);
  const [asked, setAsked] = useState<Facts | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const found = useQuery({
    ...api.widgets.explain.queryOptions({ connectionId: channel.id, facts: asked ?? nobody }),
    enabled: asked !== null,
    gcTime: 0,
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const isAddress = /^https?:\/\/[^\s/]+/i.test(facts.url.trim());
    setIsWrong(!isAddress);
    if (!isAddress) return;
    setAsked({ ...facts, url: facts.url.trim() });
    if (asked !== null) void found.refetch();
  };
  const set = (part: Partial<Facts>) => {
    setFacts({ ...facts, ...part });
    setIsWrong(false);
  };
  return (
    <section className={styles.why} aria-label={t('why.title')}>
      <h3>{t('why.title')}</h3>
      <p>{t('why.help')}</p>
      {dirty && <Callout>{t('why.saved')}</Callout>}
      <form onSubmit={ask} noValidate className={styles.form}>
        <div className={styles.line}>
          <Field label={t('why.url')} error={isWrong ? t('why.urlWrong') : undefined} className={styles.address}>
            <TextField
              code
              type="url"
              value={facts.url}
              maxLength={2000}
              placeholder="https://www.example.com/pricing"
              onChange={(url) => set({ url })}
            />
          </Field>
          <Button type="submit" busy={found.isFetching} className={styles.ask}>
            {t('why.check')}
          </Button>
        </div>
        <Fold title={t('why.more')}>
          <VisitorFacts facts={facts} set={set} />
        </Fold>
      </form>
      <div role="status">
        {found.error && <Callout tone="danger">{explain(found.error)}</Callout>}
        {asked !== null && found.data && <WhyResult explanation={found.data} channel={channel} />}
      </div>
    </section>
  );
}
