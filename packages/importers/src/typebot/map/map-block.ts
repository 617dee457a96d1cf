// Which mapper takes which type of block; every type nobody takes gets the placeholder.
import type { SourceBlock } from '../source/source';
import { mapAudio, mapEmbed, mapImage, mapRedirect, mapText, mapVideo } from './bubbles';
import { mapChoices } from './choices';
import { mapCondition } from './condition';
import { mapAbTest } from './ab-test';
import { mapHttpRequest } from './http-request';
import {
  mapDateInput,
  mapEmailInput,
  mapFileInput,
  mapNumberInput,
  mapPhoneInput,
  mapRating,
  mapTextInput,
  mapTimeInput,
  mapUrlInput,
} from './inputs';
import { mapPictures, mapCards } from './pictures';
import { mapSendEmail } from './send-email';
import type { Mapped, Mapper, MapTools } from './mapped';
import { mapJump, mapWait } from './passing';
import { mapSetVariable } from './set-variable';
import { mapWebhook } from './webhook';
import { mapService, mapUnsupported } from './unsupported';

const services = [
  'Code',
  'Script',
  'Google Sheets',
  'Google Analytics',
  'Zapier',
  'Make.com',
  'Pabbly',
  'Chatwoot',
  'Pixel',
  'OpenAI',
] as const;

const mappers: ReadonlyMap<string, Mapper> = new Map([
  ['text', mapText],
  ['image', mapImage],
  ['video', mapVideo],
  ['audio', mapAudio],
  ['embed', mapEmbed],
  ['Redirect', mapRedirect],
  ['text input', mapTextInput],
  ['number input', mapNumberInput],
  ['email input', mapEmailInput],
  ['phone number input', mapPhoneInput],
  ['url input', mapUrlInput],
  ['date input', mapDateInput],
  ['time input', mapTimeInput],
  ['file input', mapFileInput],
  ['rating input', mapRating],
  ['choice input', mapChoices],
  ['picture choice input', mapPictures],
  ['cards input', mapCards],
  ['Condition', mapCondition],
  ['AB test', mapAbTest],
  ['Webhook', mapHttpRequest],
  ['HTTP request', mapHttpRequest],
  ['Email', mapSendEmail],
  ['Set variable', mapSetVariable],
  ['Wait', mapWait],
  ['webhook', mapWebhook],
  ...services.map((type): [string, Mapper] => [type, mapService]),
  ['Jump', mapJump],
  ['Typebot link', mapJump],
]);

export function mapBlock(block: SourceBlock, tools: MapTools): Mapped {
  return (mappers.get(block.type) ?? mapUnsupported)(block, tools);
}
