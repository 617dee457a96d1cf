// A text as the author sees it: tokens as chips, everything else as it is.
import { Chip } from '@parley/ui';
import { cutTokens, tokenLabel } from './tokens';

export function TokenText({ text }: { text: string }) {
  return (
    <>
      {cutTokens(text).map((piece, index) =>
        piece.kind === 'text' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <Chip key={index} fallback={piece.fallback}>
            {tokenLabel(piece.name)}
          </Chip>
        ),
      )}
    </>
  );
}
