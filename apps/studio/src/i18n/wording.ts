// Swedish must have exactly the keys of English: export const flows: Wording<typeof english> = { ... }
export type Wording<English> = {
  [Key in keyof English]: English[Key] extends string ? string : Wording<English[Key]>;
};
