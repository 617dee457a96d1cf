// First step: which type of channel (R1), and into which inbox it goes, an existing or a new one (R5, R6).
import { type ChannelEditor, channelEditors, type PlannedChannel, plannedChannels } from '@parley/channels/editors';
import { mayConnect } from '@parley/helpdesk';
import { Badge, Field, Select, TextField, Tile } from '@parley/ui';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntitlements } from '../may-change';
import styles from './connect-wizard.module.css';
import { StepTitle } from './step-title';
import { useChannelLanguage } from './use-channel-tools';
import type { Wizard } from './use-wizard';

export function TypePanel({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('settings');
  const { state, choose } = wizard;
  const entitlements = useEntitlements();
  const arrows = (event: KeyboardEvent<HTMLDivElement>) => {
    const cards = Array.from(event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="radio"]:enabled'));
    const at = cards.findIndex((card) => card === document.activeElement);
    const by = ['ArrowDown', 'ArrowRight'].includes(event.key)
      ? 1
      : ['ArrowUp', 'ArrowLeft'].includes(event.key)
        ? -1
        : 0;
    if (by === 0 || at < 0) return;
    event.preventDefault();
    const card = cards[(at + by + cards.length) % cards.length];
    card?.focus();
    card?.click();
  };
  return (
    <>
      <StepTitle title={t('connect.typeTitle')} help={t('connect.typeHelp')} />
      <div
        role="radiogroup"
        tabIndex={-1}
        aria-label={t('connect.typeTitle')}
        className={styles.cards}
        onKeyDown={arrows}
      >
        {Object.values(channelEditors).map((editor: ChannelEditor, index) => (
          <TypeCard
            key={editor.kind}
            type={editor}
            chosen={state.kind === editor.kind}
            first={state.kind === null && index === 0}
            onChoose={() => choose(editor.kind)}
          />
        ))}
        {Object.values(plannedChannels).map((planned: PlannedChannel) => (
          <TypeCard
            key={planned.kind}
            type={planned}
            chosen={false}
            first={false}
            locked={entitlements !== null && !mayConnect(planned.kind, entitlements)}
          />
        ))}
      </div>
      <InboxField wizard={wizard} />
    </>
  );
}

interface TypeCardProps {
  type: ChannelEditor | PlannedChannel;
  chosen: boolean;
  /** Reached by Tab while nothing is chosen. */
  first: boolean;
  /** Not in the plan (R12, R129, R132). */
  locked?: boolean;
  /** Left out: not in this version. */
  onChoose?: () => void;
}

function TypeCard({ type, chosen, first, locked, onChoose }: TypeCardProps) {
  const { t } = useTranslation('settings');
  const { t: assigning } = useTranslation('assigning');
  const { name, about } = type.words[useChannelLanguage()];
  return (
    <button
      type="button"
      role="radio"
      aria-checked={chosen}
      tabIndex={chosen || first ? 0 : -1}
      disabled={!onChoose}
      className={styles.card}
      onClick={onChoose}
    >
      <Tile icon={type.icon} hue={type.hue} size={36} />
      <span>
        <strong>{name}</strong>
        <small>{about}</small>
        {!onChoose && (
          <span className={styles.later}>
            <Badge>{locked ? assigning('plan.locked') : t('connect.later')}</Badge>
          </span>
        )}
      </span>
    </button>
  );
}

const fresh = '';

function InboxField({ wizard }: { wizard: Wizard }) {
  const { t } = useTranslation('settings');
  const { destination, setDestination, state, inboxes } = wizard;
  return (
    <>
      <Field label={t('connect.inbox')}>
        <Select<string>
          options={[
            ...inboxes.map(({ id, name }) => ({ value: id, label: name })),
            { value: fresh, label: t('connect.newInbox') },
          ]}
          value={destination.inboxId ?? fresh}
          onChange={(value) => setDestination({ inboxId: value === fresh ? null : value, newInboxName: '' })}
        />
      </Field>
      {destination.inboxId === null && (
        <Field label={t('connect.newInboxName')} error={state.problems['inbox']}>
          <TextField
            value={destination.newInboxName}
            maxLength={120}
            onChange={(newInboxName) => setDestination({ inboxId: null, newInboxName })}
          />
        </Field>
      )}
    </>
  );
}
