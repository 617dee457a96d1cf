// What reading a typed answer comes to.

/** A value that was understood, or a problem by its code. */
export type Understood<T> = { readonly value: T } | { readonly problem: string };
