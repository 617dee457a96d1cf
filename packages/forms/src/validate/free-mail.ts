// Mail providers anybody can have an address at: a form for companies may refuse them.
const domains = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.se', 'hotmail.co.uk', 'hotmail.de', 'hotmail.fr'],
  ...['outlook.com', 'outlook.de', 'outlook.fr', 'outlook.es', 'live.com', 'live.se', 'live.dk', 'live.no', 'msn.com'],
  ...['yahoo.com', 'yahoo.se', 'yahoo.de', 'yahoo.fr', 'yahoo.es', 'yahoo.it', 'yahoo.co.uk', 'yahoo.co.jp'],
  ...['ymail.com', 'rocketmail.com', 'aol.com', 'icloud.com', 'me.com', 'mac.com', 'proton.me', 'protonmail.com'],
  ...['pm.me', 'gmx.com', 'gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'web.de', 'freenet.de', 't-online.de', 'mail.com'],
  ...['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'yandex.com', 'yandex.ru', 'zoho.com', 'zohomail.com', 'fastmail.com'],
  ...['hey.com', 'tutanota.com', 'tuta.com', 'tutamail.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net'],
  ...['libero.it', 'virgilio.it', 'tiscali.it', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'seznam.cz', 'centrum.cz'],
  ...['telia.com', 'comhem.se', 'bredband.net', 'spray.se', 'passagen.se', 'home.se', 'online.no', 'luukku.com'],
  ...[
    'qq.com',
    '163.com',
    '126.com',
    'sina.com',
    'naver.com',
    'daum.net',
    'hanmail.net',
    'rediffmail.com',
    'uol.com.br',
  ],
  ...['mailinator.com', 'guerrillamail.com', '10minutemail.com', 'tempmail.com', 'yopmail.com', 'trashmail.com'],
] as const;

const known: ReadonlySet<string> = new Set(domains);

/** `domain` in lower case. */
export function isFreeMail(domain: string): boolean {
  return known.has(domain);
}
