// Ord för en kanals övriga flöden och hälsa, och för dataskydd.
import type { direct as english } from '../en/direct';
import type { Wording } from '../wording';

export const direct: Wording<typeof english> = {
  title: 'Flöden med egna länkar',
  help: 'Vart och ett öppnas med sin länk. Alla andra får flödet ovan, det primära.',
  link: 'Länk till {{name}}',
  copy: 'Kopiera',
  copied: 'Kopierat',
  options: 'Alternativ för {{name}}',
  open: 'Öppna flödet',
  makePrimary: 'Gör till primärt flöde',
  remove: 'Ta bort länken',
  none: 'Inga fler flöden än.',
  unpublished: 'Inte publicerat: länken leder till det primära flödet',
  flow: 'Flöde',
  flowEmpty: 'Inget flöde med det namnet',
  ref: 'Slutar med',
  refHelp: 'Bokstäver a–z, siffror, punkter och streck. Det blir en del av länken.',
  add: 'Lägg till en länk',
  failed: 'Flödena ändrades inte',
  nowPrimary: '{{name}} är nu det primära flödet',
  health: {
    title: 'Hälsa',
    last: 'Hördes senast av',
    never: 'Inget har kommit in än',
    trouble: 'Senaste problem',
    noTrouble: 'Inget',
    check: 'Kontrollera igen',
    checking: 'Frågar leverantören …',
    failed: 'Leverantören gick inte att fråga',
  },
  privacy: {
    saved: 'Sparat',
    disclosure: 'Flöden säger att de är program',
    disclosureHelp:
      'Vissa lagar och Metas regler kräver det, till exempel i Kalifornien och Tyskland. Kontrollen av ett flöde varnar där de första orden, eller orden efter ett dygns tystnad, inte säger det.',
    title: 'Dataskydd',
    help: 'Gör samtyckesalternativen i kanaler och formulär tillgängliga. När det är av tillfrågas eller informeras ingen.',
    advice:
      'Alternativen hjälper er att följa lagen, men de är ingen juridisk rådgivning. Era egna jurister vet bäst vad som gäller för er.',
    on: 'Dataskydd är på',
    off: 'Dataskydd är av',
  },
};
