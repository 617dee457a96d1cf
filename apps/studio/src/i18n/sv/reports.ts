// Rapporternas ord.
import type { Wording } from '../wording';
import type { reports as english } from '../en/reports';

export const reports: Wording<typeof english> = {
  title: 'Rapporter',
  from: 'Från',
  to: 'Till',
  inbox: 'Inkorg',
  allInboxes: 'Alla inkorgar',
  channel: 'Kanal',
  allChannels: 'Alla kanaler',
  csv: 'Ladda ner CSV',
  zone: 'Dygn i {{zone}}',
  cut: 'Det fanns fler konversationer än som räknas. Välj färre dagar.',
  emptyTitle: 'Inget hände de här dagarna',
  emptyText: 'När besökare skriver ser du här hur många de var och hur snabbt de fick svar.',
  spans: { week: '7 dagar', month: '28 dagar', quarter: '90 dagar' },
  spanLabel: 'Tidsperiod',
  tiles: {
    conversations: 'Konversationer',
    replied: 'Besvarade av en person',
    closed: 'Stängda',
    firstReply: 'Första svar',
    resolution: 'Tid till lösning',
    satisfaction: 'Nöjdhet',
  },
  help: {
    firstReply: 'Mediantiden en besökare väntade på en person',
    resolution: 'Mediantiden från början till stängning',
    satisfaction: 'Goda betyg av {{count}}',
  },
  volume: 'Konversationer per dag',
  replyTime: 'Första svar per dag (minuter)',
  day: 'Dag',
  byChannel: 'Per kanal',
  byInbox: 'Per inkorg',
  byMember: 'Per medlem',
  name: 'Namn',
  former: 'En tidigare medlem',
  gone: 'En borttagen inkorg',
  none: '–',
  percent: '{{value}} %',
};
