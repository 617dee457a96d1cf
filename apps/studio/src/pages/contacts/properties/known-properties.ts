// The properties every contact may have, in the order they are shown; flows and forms add more.
export const knownProperties = ['first_name', 'last_name', 'email', 'phone', 'company'] as const;
