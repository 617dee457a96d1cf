// Why a conversation is whose it is: the server keeps one English sentence of a known shape; Swedish says the same.
import { useTranslation } from 'react-i18next';
import { ruleShapes } from './rule-shapes';

export function useWhyWords(): (why: string) => string {
  const { t } = useTranslation('inbox');
  const { t: rule } = useTranslation('assigning');
  return (why) => {
    for (const [key, shape] of shapes) {
      const found = shape.exec(why);
      if (found) return t(`why.${key}`, { name: found[1] ?? '' });
    }
    for (const [key, shape] of ruleShapes) {
      const found = shape.exec(why);
      if (found) return rule(`why.${key}`, { name: found[1] ?? '' });
    }
    return why;
  };
}

const shapes = [
  ['byHand', /^(.+) assigned it by hand\.$/],
  ['queued', /^(.+) put it back to the queue\.$/],
  ['replied', /^Took it over by replying\.$/],
  ['inTurn', /^(.+) was next in turn by the channel's assignment rule\.$/],
  ['nobodyNamed', /^The assignment rule names nobody\.$/],
  ['nobodyAvailable', /^Nobody in the assignment rule was available\.$/],
  ['handedOver', /^The flow handed it over\.$/],
  ['flowStopped', /^The flow could not go on\.$/],
  ['flowEnded', /^The flow had ended\.$/],
  ['flowGone', /^The flow is not there any more\.$/],
] as const;
