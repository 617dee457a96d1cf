// The few words a customer's page shows before the first click, in each language the chat speaks.
import type { LocaleName } from '@parley/widget/locales';

type PageWords = {
  readonly open: string;
  readonly close: string;
  readonly dismiss: string;
  readonly unread: string;
  readonly title: (name: string) => string;
};

export const pageWords: Readonly<Record<LocaleName, PageWords>> = {
  en: {
    open: 'Open chat',
    close: 'Close chat',
    dismiss: 'Dismiss',
    unread: 'unread',
    title: (name) => `Chat with ${name}`,
  },
  sv: {
    open: 'Öppna chatten',
    close: 'Stäng chatten',
    dismiss: 'Dölj',
    unread: 'olästa',
    title: (name) => `Chatta med ${name}`,
  },
  de: {
    open: 'Chat öffnen',
    close: 'Chat schließen',
    dismiss: 'Ausblenden',
    unread: 'ungelesen',
    title: (name) => `Chat mit ${name}`,
  },
  fr: {
    open: 'Ouvrir le chat',
    close: 'Fermer le chat',
    dismiss: 'Masquer',
    unread: 'non lus',
    title: (name) => `Discuter avec ${name}`,
  },
  es: {
    open: 'Abrir el chat',
    close: 'Cerrar el chat',
    dismiss: 'Ocultar',
    unread: 'sin leer',
    title: (name) => `Chatear con ${name}`,
  },
  it: {
    open: 'Apri la chat',
    close: 'Chiudi la chat',
    dismiss: 'Nascondi',
    unread: 'non letti',
    title: (name) => `Chatta con ${name}`,
  },
  pt: {
    open: 'Abrir o chat',
    close: 'Fechar o chat',
    dismiss: 'Ocultar',
    unread: 'por ler',
    title: (name) => `Conversar com ${name}`,
  },
  nl: {
    open: 'Chat openen',
    close: 'Chat sluiten',
    dismiss: 'Verbergen',
    unread: 'ongelezen',
    title: (name) => `Chatten met ${name}`,
  },
  da: {
    open: 'Åbn chatten',
    close: 'Luk chatten',
    dismiss: 'Skjul',
    unread: 'ulæste',
    title: (name) => `Chat med ${name}`,
  },
  nb: {
    open: 'Åpne chatten',
    close: 'Lukk chatten',
    dismiss: 'Skjul',
    unread: 'uleste',
    title: (name) => `Chat med ${name}`,
  },
  fi: {
    open: 'Avaa chat',
    close: 'Sulje chat',
    dismiss: 'Piilota',
    unread: 'lukematonta',
    title: (name) => `Keskustele: ${name}`,
  },
  pl: {
    open: 'Otwórz czat',
    close: 'Zamknij czat',
    dismiss: 'Ukryj',
    unread: 'nieprzeczytane',
    title: (name) => `Czat z ${name}`,
  },
};
