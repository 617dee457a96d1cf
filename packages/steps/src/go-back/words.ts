// Words of the go-back step.
export const words = {
  en: { label: 'Go back', about: 'To where a keyword took them from', exits: {} },
  sv: { label: 'Gå tillbaka', about: 'Dit ett nyckelord hämtade dem från', exits: {} },
} as const;
