// Which page, and the proofs of it that Meta gives an admin.
import { Button, Callout, Checkbox, Field, Fold, TextField } from '@parley/ui';
import { RefreshCw } from 'lucide-react';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { FacebookLogin } from './login/facebook-login';
import { loginWords } from './login/words';
import { words } from './words';

export function PagePanel(props: ChannelPanelProps) {
  const { draft, problems, language, tools, connected } = props;
  const door = tools.signIn?.('messenger') ?? null;
  const own = words[language];
  const signedIn = settingText(draft.secrets, 'signIn') !== '';
  if (door === null) {
    return (
      <>
        {connected === null && <Callout>{own.intro}</Callout>}
        <NameField {...props} />
        <ByHand {...props} />
      </>
    );
  }
  const wrong = ['pageToken', 'appSecret', 'verifyToken', 'appId'].some((name) => name in problems);
  return (
    <>
      <FacebookLogin {...props} door={door} />
      {(signedIn || connected !== null) && <NameField {...props} />}
      {problems['login'] && (
        <Callout tone="danger" urgent>
          {problems['login']}
        </Callout>
      )}
      {!signedIn && (
        <Fold title={loginWords[language].byHand} defaultOpen={wrong}>
          {connected === null && <NameField {...props} />}
          <ByHand {...props} />
        </Fold>
      )}
      {signedIn && connected === null && <HumanAgent {...props} />}
    </>
  );
}

function NameField({ draft, onChange, problems, language }: ChannelPanelProps) {
  const own = words[language];
  return (
    <Field label={own.pageName} help={own.pageNameHelp} error={problems['name']}>
      <TextField
        value={draft.name}
        maxLength={120}
        onChange={(name) => onChange({ name, settings: { ...draft.settings, pageName: name } })}
      />
    </Field>
  );
}

/** The values an admin copies from Meta. */
function ByHand(props: ChannelPanelProps) {
  const { draft, onChange, problems, language } = props;
  const own = words[language];
  const set = (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...draft.settings, ...part } });
  return (
    <>
      <Field label={own.pageId} help={own.pageIdHelp} error={problems['pageId']}>
        <TextField
          code
          inputMode="numeric"
          value={settingText(draft.settings, 'pageId')}
          onChange={(pageId) => set({ pageId: pageId.trim() })}
        />
      </Field>
      <Secret {...props} name="pageToken" label={own.pageToken} help={own.pageTokenHelp} />
      <Secret {...props} name="appSecret" label={own.appSecret} help={own.appSecretHelp} />
      <VerifyToken {...props} />
      <Fold title={own.advanced} defaultOpen={'appId' in problems}>
        <Field label={own.appId} help={own.appIdHelp} error={problems['appId']}>
          <TextField
            code
            inputMode="numeric"
            value={settingText(draft.settings, 'appId')}
            onChange={(appId) => set({ appId: appId.trim() })}
          />
        </Field>
        <HumanAgent {...props} />
      </Fold>
    </>
  );
}

function HumanAgent({ draft, onChange, language }: ChannelPanelProps) {
  const own = words[language];
  return (
    <Checkbox
      label={own.humanAgent}
      help={own.humanAgentHelp}
      checked={draft.settings['humanAgentApproved'] === true}
      onChange={(humanAgentApproved) => onChange({ settings: { ...draft.settings, humanAgentApproved } })}
    />
  );
}

interface SecretProps extends ChannelPanelProps {
  name: 'pageToken' | 'appSecret';
  label: string;
  help: string;
}

function Secret({ name, label, help, draft, onChange, problems, language, connected }: SecretProps) {
  const own = words[language];
  const stored = connected?.secretsSet.includes(name) ?? false;
  return (
    <Field label={label} help={stored ? own.secretKept : help} error={problems[name]}>
      <TextField
        code
        type="password"
        autoComplete="off"
        placeholder={stored ? own.replace : undefined}
        value={settingText(draft.secrets, name)}
        onChange={(text) => onChange({ secrets: withSecret(draft.secrets, name, text) })}
      />
    </Field>
  );
}

function VerifyToken({ draft, onChange, problems, language, tools, connected }: ChannelPanelProps) {
  const own = words[language];
  const stored = connected?.secretsSet.includes('verifyToken') ?? false;
  return (
    <Field
      label={own.verifyToken}
      help={stored && !draft.secrets['verifyToken'] ? own.secretKept : own.verifyTokenHelp}
      error={problems['verifyToken']}
      aside={
        <Button
          size="small"
          look="quiet"
          icon={RefreshCw}
          onClick={() => onChange({ secrets: withSecret(draft.secrets, 'verifyToken', tools.randomToken()) })}
        >
          {own.newToken}
        </Button>
      }
    >
      <TextField
        code
        autoComplete="off"
        placeholder={stored ? own.replace : undefined}
        value={settingText(draft.secrets, 'verifyToken')}
        onChange={(text) => onChange({ secrets: withSecret(draft.secrets, 'verifyToken', text) })}
      />
    </Field>
  );
}

/** An emptied field leaves the stored secret as it is. */
function withSecret(secrets: ChannelPanelProps['draft']['secrets'], name: string, text: string) {
  const { [name]: _, ...rest } = secrets;
  return text === '' ? rest : { ...rest, [name]: text.trim() };
}
