// The pictures of the preview, each with the unsaved words in it.
import { Fragment, type ReactNode } from 'react';
import type { PreviewProps } from '../../../channel-editor';
import { settingText } from '../../../setting-text';
import { readConsent } from '../consent/read-consent';
import { words } from '../words';
import styles from './messenger-preview.module.css';

type PictureProps = Pick<PreviewProps, 'draft' | 'language'> & { name: string };

/** An empty thread, as somebody sees it who never wrote. */
export function GreetingPicture({ draft, language, name }: PictureProps) {
  const own = words[language];
  const greeting = settingText(draft.settings, 'greeting').trim();
  return (
    <>
      <div className={styles.empty}>
        <span className={styles.bigFace}>{name.slice(0, 1).toLocaleUpperCase()}</span>
        <b>{name}</b>
        <p className={greeting ? undefined : styles.missing}>{greeting ? named(greeting, own) : own.greetingEmpty}</p>
      </div>
      <span className={styles.start}>{own.getStarted}</span>
    </>
  );
}

export function ReplyPicture({ draft, language, name }: PictureProps) {
  const own = words[language];
  const reply = settingText(draft.settings, 'instantReply').trim();
  return (
    <Thread language={language}>
      <p className={styles.theirs}>{own.previewHello}</p>
      {reply ? <Ours name={name} text={reply} /> : <p className={styles.missing}>{own.replyEmpty}</p>}
    </Thread>
  );
}

export function ConsentPicture({ draft, language, name }: PictureProps) {
  const own = words[language];
  const { kind, text } = readConsent(draft.settings);
  return (
    <Thread language={language}>
      <p className={styles.theirs}>{own.previewHello}</p>
      {text.trim() ? <Ours name={name} text={text.trim()} /> : <p className={styles.missing}>{own.consentEmpty}</p>}
      {kind === 'explicit' && (
        <div className={styles.choices}>
          <span>{own.agree}</span>
          <span>{own.decline}</span>
        </div>
      )}
    </Thread>
  );
}

function Thread({ language, children }: Pick<PictureProps, 'language'> & { children: ReactNode }) {
  return (
    <>
      <div className={styles.thread}>{children}</div>
      <span className={styles.field}>{words[language].write}</span>
    </>
  );
}

function Ours({ name, text }: { name: string; text: string }) {
  return (
    <div className={styles.ours}>
      <span className={styles.smallFace}>{name.slice(0, 1).toLocaleUpperCase()}</span>
      <p>{text}</p>
    </div>
  );
}

/** Messenger fills these in; here they get an example's. */
function named(text: string, own: (typeof words)['en']) {
  const parts = text.split(/(\{\{user_(?:first|last|full)_name\}\})/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part === '{{user_first_name}}' || part === '{{user_full_name}}'
        ? own.example
        : part === '{{user_last_name}}'
          ? ''
          : part}
    </Fragment>
  ));
}
