// When something happened, short, with the whole of it in the tooltip.
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';

export function Moment({ at }: { at: number }) {
  const moments = useMoments();
  const now = useNow(60_000);
  return (
    <time dateTime={new Date(at).toISOString()} title={moments.full(at)}>
      {moments.short(at, now)}
    </time>
  );
}
