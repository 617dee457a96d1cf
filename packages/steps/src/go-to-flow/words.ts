// Words of the go-to-flow step.
export const words = {
  en: {
    label: 'Go to another flow',
    about: 'Goes on there, with all variables',
    exits: { missing: 'If it is not published' },
    flow: 'Flow',
    choose: 'Choose a flow',
    none: 'No other flow yet',
    gone: 'a flow that is gone',
    help: 'Its published version starts at its first trigger. This flow is over then.',
  },
  sv: {
    label: 'Gå till ett annat flöde',
    about: 'Fortsätter där, med alla variabler',
    exits: { missing: 'Om det inte är publicerat' },
    flow: 'Flöde',
    choose: 'Välj ett flöde',
    none: 'Inget annat flöde än',
    gone: 'ett flöde som är borta',
    help: 'Dess publicerade version börjar vid sin första utlösare. Det här flödet är då slut.',
  },
};
