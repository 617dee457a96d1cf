// All English words, one name space per area of the studio.
import { assigning } from './assigning';
import { common } from './frame';
import { contacts } from './contacts';
import { deliveries } from './deliveries';
import { direct } from './direct';
import { editor } from './editor';
import { flows } from './flows';
import { forms } from './forms';
import { inbox } from './inbox';
import { login } from './login';
import { reports } from './reports';
import { settings } from './settings';
import { ticketing } from './ticketing';
import { targeting } from './targeting';
import { tickets } from './tickets';

export const en = {
  assigning,
  common,
  contacts,
  deliveries,
  direct,
  editor,
  flows,
  forms,
  inbox,
  login,
  reports,
  settings,
  ticketing,
  targeting,
  tickets,
};
