// Words of the ask-consent step.
export const words = {
  en: {
    label: 'Ask for consent',
    about: 'May data be stored? Kept with the words',
    exits: { agreed: 'Agreed', declined: 'Declined', 'gave-up': 'No answer that fits' },
    agreeLabel: 'Agree',
    declineLabel: 'Decline',
    legal: 'Say what is stored, why and for how long. Your own lawyers know best what the law asks of you.',
  },
  sv: {
    label: 'Be om samtycke',
    about: 'Får uppgifter lagras? Sparas med orden',
    exits: { agreed: 'Godkände', declined: 'Avböjde', 'gave-up': 'Inget svar som passar' },
    agreeLabel: 'Godkänn',
    declineLabel: 'Avböj',
    legal: 'Säg vad som lagras, varför och hur länge. Era egna jurister vet bäst vad lagen kräver av er.',
  },
};
