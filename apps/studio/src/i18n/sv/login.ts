// Inloggningens och det första besökets ord.
import type { login as english } from '../en/login';
import type { Wording } from '../wording';

export const login: Wording<typeof english> = {
  logIn: 'Logga in',
  welcomeBack: 'Logga in på {{workspace}}',
  email: 'E-post',
  password: 'Lösenord',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  forgot: 'Har du glömt lösenordet? En administratör kan bjuda in dig på nytt.',
  emailMissing: 'Skriv din e-postadress.',
  emailWrong: 'Det är ingen e-postadress. Skriv den som namn@example.com.',
  passwordMissing: 'Skriv ditt lösenord.',
  passwordShort: 'Ta minst {{count}} tecken; några ord i rad är lätta att minnas.',
  nameMissing: 'Skriv ditt namn, så som besökare kan få se det.',
  workspaceMissing: 'Ge arbetsytan ett namn, till exempel ditt företags.',
  wrong: 'E-postadressen eller lösenordet är fel. Kontrollera båda och försök igen.',
  setUp: {
    title: 'Kom igång med Parley',
    text: 'Du blir den första administratören. Allt här går att ändra senare.',
    workspace: 'Arbetsyta',
    workspaceHelp: 'Ditt företag eller team. Besökare kan få se namnet.',
    name: 'Ditt namn',
    passwordHelp: 'Minst {{count}} tecken.',
    submit: 'Skapa arbetsyta',
  },
  join: {
    title: 'Välkommen till teamet',
    text: 'Välj ett lösenord, så är du inne.',
    submit: 'Välj lösenord och logga in',
  },
  picture: {
    title: 'Varje samtal, ritat en gång och besvarat tillsammans',
    text: 'Rita ett flöde, låt det svara på din webbplats och i Messenger, och ta över i en gemensam inkorg när en människa behövs.',
  },
};
