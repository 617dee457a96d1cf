// Notes for the operator as JSON lines; never a body, a token or a word of a visitor.
import { pino } from 'pino';
import type { Log } from '@parley/use-cases';

export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, pino.destination({ dest: 2, sync: false }));
  return {
    info: (happening, details = {}) => logger.info(details, happening),
    warn: (happening, details = {}) => logger.warn(details, happening),
    error: (happening, error) => logger.error({ err: error }, happening),
  };
}
