// What is said of a reason, and in which part of the channel's settings it is mended.
import type { AppRouter } from '@parley/api';
import type { inferRouterOutputs } from '@trpc/server';
import type { SayTargeting } from '../describe-condition';
import { dateLocale } from '../../../../../i18n/date-locale';

export type Reason = inferRouterOutputs<AppRouter>['widgets']['explain']['reasons'][number];
export type Place = 'settings' | 'availability' | 'flow' | 'install' | null;

const places: { [Kind in Reason['kind']]: Place } = {
  embed: 'install',
  // The switch is at the top of this very page.
  'switched-on': null,
  'allowed-site': 'settings',
  targeting: 'flow',
  availability: 'availability',
  'flow-hours': 'availability',
  recognition: 'flow',
  // The installation's own matter.
  country: null,
};

export function placeOf(kind: Reason['kind']): Place {
  return places[kind];
}

export function reasonNote(reason: Reason, { say, language }: { say: SayTargeting; language: string }): string {
  switch (reason.kind) {
    case 'embed': {
      if (reason.seenAt === null) return say('why.embedNever');
      const form = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'medium', timeStyle: 'short' });
      return say('why.embedSeen', { when: form.format(reason.seenAt) });
    }
    case 'availability':
      return `${say(`why.state.${reason.state}`)}${reason.holds ? '' : ` ${say('why.hides')}`}`;
    case 'switched-on':
      return reason.holds ? '' : say('why.switchedOff');
    case 'allowed-site':
      return reason.holds ? '' : say('why.notAllowed');
    case 'targeting':
      return reason.holds ? '' : say('why.noTarget');
    case 'flow-hours':
      return reason.holds ? '' : say('why.flowSilent');
    case 'country':
      return reason.holds ? '' : say('why.noCountry');
    case 'recognition':
      return reason.holds ? '' : say('why.unrecognised');
  }
}
