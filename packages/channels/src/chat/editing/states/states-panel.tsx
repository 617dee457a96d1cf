// What visitors see by the state of the chat: a tab for each, as R69 to R72 name them.
import { Field, Select, Tabs, TextArea, TextField } from '@parley/ui';
import { type ReactNode, useState } from 'react';
import type { ChannelPanelProps } from '../../../channel-editor';
import { settingText } from '../../../setting-text';
import { stateWords } from './state-words';
import styles from './states-panel.module.css';

const states = ['available', 'away', 'offline', 'full'] as const;
type State = (typeof states)[number];

export function StatesPanel(props: ChannelPanelProps) {
  const words = stateWords[props.language];
  const [state, setState] = useState<State>('available');
  const panels: Record<State, ReactNode> = {
    available: <Available {...props} />,
    away: <Away {...props} />,
    offline: <Offline {...props} />,
    full: <Full {...props} />,
  };
  return (
    <Tabs
      label={words.tabs}
      value={state}
      onChange={setState}
      tabs={states.map((value) => ({
        value,
        label: words[value],
        panel: (
          <div className={styles.panel}>
            <p className={styles.about}>{words.about[value]}</p>
            {panels[value]}
          </div>
        ),
      }))}
    />
  );
}

const times = ['minutes', 'hours', 'day'] as const;

function Available(props: ChannelPanelProps) {
  const words = stateWords[props.language];
  const { replyTime, set } = texts(props);
  const known = times.find((time) => time === replyTime);
  const [isOwn, setIsOwn] = useState(replyTime !== '' && known === undefined);
  const choose = (time: keyof typeof words.replyTimes) => {
    setIsOwn(time === 'own');
    set({ replyTime: time === 'own' || time === 'none' ? '' : time });
  };
  return (
    <>
      <Field label={words.replyTime}>
        <Select
          value={isOwn ? 'own' : (known ?? 'none')}
          options={(['none', ...times, 'own'] as const).map((value) => ({ value, label: words.replyTimes[value] }))}
          onChange={choose}
        />
      </Field>
      {isOwn && (
        <Field label={words.ownTime}>
          <TextField
            value={replyTime}
            maxLength={200}
            placeholder={words.ownTimePlaceholder}
            onChange={(next) => set({ replyTime: next })}
          />
        </Field>
      )}
    </>
  );
}

function Away(props: ChannelPanelProps) {
  const words = stateWords[props.language];
  const { away, awayMessage, set } = texts(props);
  const ways = ['message', 'nothing', 'hide'] as const;
  const way = ways.find((one) => one === away) ?? 'message';
  return (
    <>
      <Way words={words} way={way} ways={ways} names={words.awayWays} onChange={(next) => set({ away: next })} />
      {way === 'message' && (
        <Field label={words.awayMessage} error={props.problems['awayMessage']}>
          <TextArea value={awayMessage} onChange={(next) => set({ awayMessage: next })} />
        </Field>
      )}
    </>
  );
}

function Offline(props: ChannelPanelProps) {
  const words = stateWords[props.language];
  const { offline, offlineMessage, set } = texts(props);
  const ways = ['return-time', 'message', 'hide'] as const;
  const way = ways.find((one) => one === offline) ?? 'return-time';
  return (
    <>
      <Way words={words} way={way} ways={ways} names={words.offlineWays} onChange={(next) => set({ offline: next })} />
      {way === 'message' && (
        <Field label={words.offlineMessage} help={words.offlineHelp} error={props.problems['offlineMessage']}>
          <TextArea value={offlineMessage} onChange={(next) => set({ offlineMessage: next })} />
        </Field>
      )}
    </>
  );
}

function Full(props: ChannelPanelProps) {
  const words = stateWords[props.language];
  const { full, waitMessage, set } = texts(props);
  const ways = ['wait', 'hide', 'nothing'] as const;
  const way = ways.find((one) => one === full) ?? 'wait';
  return (
    <>
      <Way words={words} way={way} ways={ways} names={words.fullWays} onChange={(next) => set({ full: next })} />
      {way === 'wait' && (
        <Field label={words.waitMessage} help={words.waitHelp} error={props.problems['waitMessage']}>
          <TextArea value={waitMessage} onChange={(next) => set({ waitMessage: next })} />
        </Field>
      )}
    </>
  );
}

interface WayProps<Value extends string> {
  words: (typeof stateWords)['en'];
  way: Value;
  ways: readonly Value[];
  names: Readonly<Record<Value, string>>;
  onChange: (way: Value) => void;
}

function Way<Value extends string>({ words, way, ways, names, onChange }: WayProps<Value>) {
  const help = way === 'hide' ? words.hideHelp : way === 'return-time' ? words.returnHelp : undefined;
  return (
    <Field label={words.behaviour} help={help}>
      <Select<Value> value={way} options={ways.map((value) => ({ value, label: names[value] }))} onChange={onChange} />
    </Field>
  );
}

function texts({ draft: { settings }, onChange }: ChannelPanelProps) {
  const text = (key: string) => settingText(settings, key);
  return {
    replyTime: text('replyTime'),
    away: text('away'),
    awayMessage: text('awayMessage'),
    offline: text('offline'),
    offlineMessage: text('offlineMessage'),
    full: text('full'),
    waitMessage: text('waitMessage'),
    set: (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...settings, ...part } }),
  };
}
