// Which mapper takes which type of block; every type nobody takes gets the placeholder.
import type { SourceBlock } from '../source/source';
import { mapAudio, mapEmbed, mapImage, mapRedirect, mapText, mapVideo } from './bubbles';
import { mapChoices } from './choices';
import { mapCondition } from './condition';
import { asWords, mapEmailInput, mapNumberInput, mapPhoneInput, mapRating, mapTextInput } from './inputs';
import type { Mapped, Mapper, MapTools } from './mapped';
import { mapJump, mapWait } from './passing';
import { mapSetVariable } from './set-variable';
import { mapUnsupported } from './unsupported';

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
  ['url input', asWords('changed', 'Any words are taken; whether they are an address is not checked.')],
  ['date input', asWords('changed', 'The date is taken as it is typed; whether it is one is not checked.')],
  ['time input', asWords('changed', 'The time is taken as it is typed; whether it is one is not checked.')],
  ['file input', asWords('lost', 'A file cannot be asked for; words, e.g. a link, are taken instead.')],
  ['rating input', mapRating],
  ['choice input', mapChoices],
  ['picture choice input', mapChoices],
  ['Condition', mapCondition],
  ['Set variable', mapSetVariable],
  ['Wait', mapWait],
  ['Jump', mapJump],
  ['Typebot link', mapJump],
]);

export function mapBlock(block: SourceBlock, tools: MapTools): Mapped {
  return (mappers.get(block.type) ?? mapUnsupported)(block, tools);
}
