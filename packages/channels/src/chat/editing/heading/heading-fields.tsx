// Who heads a chat: people and teams by checkboxes, or the contact's owner with what new visitors see (R56-R60).
import { Avatar, Checkbox, Field, RadioGroup, Select, Tile } from '@parley/ui';
import { UsersRound } from 'lucide-react';
import type { ChannelPanelProps } from '../../../channel-editor';
import styles from './heading-fields.module.css';
import { headingWords } from './heading-words';
import { type HeadingDraft, readHeading, wantsPeople } from './read-heading';

const ways = ['available', 'people', 'owner'] as const;
const fallbacks = ['workspace', 'available', 'people'] as const;

export function HeadingFields(props: ChannelPanelProps) {
  const { draft, onChange, problems, language } = props;
  const words = headingWords[language];
  const heading = readHeading(draft.settings);
  const set = (part: Partial<HeadingDraft>) =>
    onChange({ settings: { ...draft.settings, heading: { ...heading, ...part } } });
  return (
    <section className={styles.part} aria-label={words.title}>
      <h4>{words.title}</h4>
      <p className={styles.help}>{words.help}</p>
      <RadioGroup
        label={words.title}
        value={heading.by}
        onChange={(by) => set({ by })}
        options={ways.map((value) => ({ value, label: words.by[value], help: words.byHelp[value] }))}
      />
      {heading.by === 'owner' && (
        <Field label={words.fallback} help={words.fallbackHelp} error={problems['heading.fallback']}>
          <Select
            placeholder={words.fallbackPlaceholder}
            value={heading.fallback === '' ? null : heading.fallback}
            options={fallbacks.map((value) => ({ value, label: words.fallbacks[value] }))}
            onChange={(fallback) => set({ fallback })}
          />
        </Field>
      )}
      {wantsPeople(heading) && <People {...props} heading={heading} set={set} />}
    </section>
  );
}

type PeopleProps = ChannelPanelProps & { heading: HeadingDraft; set: (part: Partial<HeadingDraft>) => void };

function People({ tools, language, problems, heading, set }: PeopleProps) {
  const words = headingWords[language];
  const { memberIds, teamIds } = heading;
  return (
    <div role="group" aria-label={words.people} className={styles.group}>
      <b>{words.people}</b>
      <ul className={styles.people}>
        {tools.members.map(({ id, name, avatarUrl }) => (
          <li key={id}>
            <Checkbox
              label={name}
              checked={memberIds.includes(id)}
              onChange={(on) => set({ memberIds: toggled(memberIds, id, on) })}
            />
            <Avatar size={24} name={name} portrait={avatarUrl ?? undefined} />
          </li>
        ))}
        {tools.teams.map(({ id, name, size }) => (
          <li key={id}>
            <Checkbox
              label={name}
              checked={teamIds.includes(id)}
              onChange={(on) => set({ teamIds: toggled(teamIds, id, on) })}
            />
            <small>{words.teamSize(size)}</small>
            <Tile size={24} icon={UsersRound} />
          </li>
        ))}
      </ul>
      <p role="alert" className={styles.wrong}>
        {problems['heading.memberIds']}
      </p>
    </div>
  );
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}
