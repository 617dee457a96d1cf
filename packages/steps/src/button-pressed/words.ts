// Words of the button-pressed trigger.
export const words = {
  en: {
    label: 'Menu or button pressed',
    about: 'A menu entry or postback, e.g. on Messenger',
    exits: { next: 'Button is pressed' },
    payloads: 'Payloads',
    help: 'As set up in the page’s menu, conversation starters or ads; one per line. It starts also in the middle of another flow of the channel, but never while a member has the conversation.',
    placeholder: 'TALK_TO_SALES',
    choose: 'No payload yet',
  },
  sv: {
    label: 'Meny eller knapp trycks',
    about: 'Ett menyval eller en postback, t.ex. på Messenger',
    exits: { next: 'Knappen trycks' },
    payloads: 'Payloads',
    help: 'Som de är inställda i sidans meny, samtalsstartare eller annonser; en per rad. Den startar även mitt i ett annat av kanalens flöden, men aldrig medan en medlem har konversationen.',
    placeholder: 'TALK_TO_SALES',
    choose: 'Ingen payload än',
  },
};
