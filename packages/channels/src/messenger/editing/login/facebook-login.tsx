// Continue with Facebook: the button, what went wrong with its window, and the pages to choose from (R90, R91).
import { Button, Callout, Icon } from '@parley/ui';
import { CircleCheck } from 'lucide-react';
import type { ChannelPanelProps, SignInDoor, SignInPage } from '../../../channel-editor';
import { settingText } from '../../../setting-text';
import styles from './facebook-login.module.css';
import { PageList } from './page-list';
import { type LoginState, useFacebookLogin } from './use-facebook-login';
import { loginWords } from './words';

export function FacebookLogin({ door, ...props }: ChannelPanelProps & { door: SignInDoor }) {
  const { draft, onChange, connected, language } = props;
  const own = loginWords[language];
  const { state, begin, cancel } = useFacebookLogin(door);
  const chosen = settingText(draft.secrets, 'signIn') !== '';
  const choose = (signInId: string, page: SignInPage) => {
    const { pageToken: _, appSecret: __, ...secrets } = draft.secrets;
    onChange({
      ...(connected === null && { name: page.name }),
      settings: { ...draft.settings, pageId: page.id, pageName: page.name },
      secrets: { ...secrets, signIn: signInId },
    });
  };
  const leave = () => {
    const { signIn: _, ...secrets } = draft.secrets;
    onChange({ secrets });
  };
  if (chosen) return <Chosen {...props} onLeave={leave} />;
  return (
    <div className={styles.login}>
      <p className={styles.about}>{connected ? own.aboutAgain : own.about}</p>
      <Acts state={state} connected={connected} language={language} onBegin={begin} onCancel={cancel} />
      <Trouble state={state} language={language} onRetry={begin} />
      {state.kind === 'ready' && (
        <PageList
          pages={state.pages}
          only={connected ? settingText(connected.settings, 'pageId') : null}
          language={language}
          onChoose={(page) => choose(state.signInId, page)}
        />
      )}
    </div>
  );
}

type ActsProps = Pick<ChannelPanelProps, 'connected' | 'language'> & {
  state: LoginState;
  onBegin: () => void;
  onCancel: () => void;
};

function Acts({ state, connected, language, onBegin, onCancel }: ActsProps) {
  const own = loginWords[language];
  const waits = state.kind === 'waiting';
  return (
    <div className={styles.acts}>
      <Button look={connected || state.kind === 'ready' ? 'line' : 'fill'} busy={waits} onClick={onBegin}>
        {connected ? own.again : own.begin}
      </Button>
      {waits && (
        <>
          <Button look="quiet" onClick={onCancel}>
            {own.cancel}
          </Button>
          <span role="status">{own.waiting}</span>
        </>
      )}
    </div>
  );
}

function Chosen({ draft, connected, language, onLeave }: ChannelPanelProps & { onLeave: () => void }) {
  const own = loginWords[language];
  return (
    <div className={styles.chosen}>
      <Icon of={CircleCheck} />
      <span className={styles.words} role="status">
        <b>{settingText(draft.settings, 'pageName')}</b>
        <small>{connected ? own.chosenAgain : `${own.chosen} · ${settingText(draft.settings, 'pageId')}`}</small>
      </span>
      <Button size="dense" onClick={onLeave}>
        {connected ? own.cancel : own.another}
      </Button>
    </div>
  );
}

type TroubleProps = Pick<ChannelPanelProps, 'language'> & { state: LoginState; onRetry: () => void };

function Trouble({ state, language, onRetry }: TroubleProps) {
  const own = loginWords[language];
  if (state.kind === 'idle' || state.kind === 'waiting' || state.kind === 'ready') return null;
  const text = { blocked: own.blockedText, closed: own.closedText, declined: own.declinedText };
  return (
    <Callout
      tone="warn"
      urgent
      title={own[state.kind]}
      action={
        <Button size="dense" onClick={onRetry}>
          {own.retry}
        </Button>
      }
    >
      {state.kind === 'failed' ? state.reason : text[state.kind]}
    </Callout>
  );
}
