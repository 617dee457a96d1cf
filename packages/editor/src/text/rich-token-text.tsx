// A marked-up text as the author sees it: with its form, and tokens as chips.
import { readMarkup } from '@parley/messages';
import { RichText } from '@parley/ui';
import { useMemo } from 'react';
import { TokenText } from './token-text';

export function RichTokenText({ text }: { text: string }) {
  const blocks = useMemo(() => readMarkup(text), [text]);
  return <RichText inert blocks={blocks} words={(words) => <TokenText text={words} />} />;
}
