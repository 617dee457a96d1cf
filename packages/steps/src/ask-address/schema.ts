// What an ask-address step holds: which parts an address has.
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';

export const addressKeys = ['street', 'postal_code', 'city', 'country'] as const;
export type AddressKey = (typeof addressKeys)[number];

export const partUses = ['required', 'optional', 'off'] as const;
const useSchema = z.enum(partUses);
const draftUse = (fallback: (typeof partUses)[number]) => useSchema.catch(fallback);

export const draftSchema = z.object({
  ...draftAsking,
  street: draftUse('required'),
  postal_code: draftUse('required'),
  city: draftUse('required'),
  country: draftUse('optional'),
});
export type AskAddressOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  ...strictAsking,
  /** `optional`: asked, but may be passed over. `off`: not asked. */
  street: useSchema,
  postal_code: useSchema,
  city: useSchema,
  country: useSchema,
});

export function defaultOptions(): AskAddressOptions {
  return { ...askingDefaults, street: 'required', postal_code: 'required', city: 'required', country: 'optional' };
}

/** The parts that are asked for, in the order in which they are written. */
export function askedKeys(options: AskAddressOptions): AddressKey[] {
  return addressKeys.filter((key) => options[key] !== 'off');
}

export function requiredKeys(options: AskAddressOptions): AddressKey[] {
  return addressKeys.filter((key) => options[key] === 'required');
}
