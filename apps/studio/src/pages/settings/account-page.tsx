// What one changes about oneself.
import { useTranslation } from 'react-i18next';
import { useSession } from '../../frame/session';
import { PasswordForm } from './account/password-form';
import { ProfileForm } from './account/profile-form';
import { SettingsPage } from './settings-page';

export function AccountPage() {
  const { t } = useTranslation(['settings', 'common']);
  const me = useSession()?.member;
  return (
    <SettingsPage title={t('pages.account', { ns: 'common' })} help={t('account.help')}>
      {me && <ProfileForm me={me} />}
      <PasswordForm />
    </SettingsPage>
  );
}
