// Words of the choices of a question.
import type { SortableTexts } from '@parley/ui';

export const choiceWords = {
  en: {
    choices: 'Choices',
    choice: 'Choice',
    addChoice: 'Add choice',
    remove: 'Remove',
    more: 'Settings of',
    source: 'Where the choices come from',
    written: 'Written here',
    fromList: 'From a list',
    list: 'List variable',
    listHelp: 'Items are texts, or objects with label and value. With an empty list the visit goes on as given up.',
    value: 'Value that is kept',
    valueHelp: 'Empty: what the choice says.',
    when: 'Offered only when',
    whenHelp: 'An expression, for example: order(age, 18) >= 0. Empty: always.',
    searchable: 'Search field',
    searchableHelp: 'For long lists. Elsewhere than in web chat, people write what they look for.',
    limits: 'How channels show it',
    sort: {
      handle: 'Move {{name}}',
      instructions: 'Press space to pick up, arrows to move, space to drop, Escape to cancel.',
      lifted: '{{name}} picked up, number {{position}} of {{count}}',
      moved: '{{name}} is now number {{position}} of {{count}}',
      dropped: '{{name}} dropped as number {{position}} of {{count}}',
      cancelled: '{{name}} is back where it was',
    },
  },
  sv: {
    choices: 'Val',
    choice: 'Val',
    addChoice: 'Lägg till val',
    remove: 'Ta bort',
    more: 'Inställningar för',
    source: 'Varifrån valen kommer',
    written: 'Skrivna här',
    fromList: 'Från en lista',
    list: 'Listvariabel',
    listHelp: 'Raderna är texter, eller objekt med label och value. Är listan tom går besöket vidare som uppgivet.',
    value: 'Värde som sparas',
    valueHelp: 'Tomt: det som valet säger.',
    when: 'Erbjuds bara när',
    whenHelp: 'Ett uttryck, till exempel: order(age, 18) >= 0. Tomt: alltid.',
    searchable: 'Sökfält',
    searchableHelp: 'För långa listor. Utanför webbchatten skriver man det man söker.',
    limits: 'Så visar kanalerna det',
    sort: {
      handle: 'Flytta {{name}}',
      instructions:
        'Tryck på blanksteg för att ta upp, pilar för att flytta, blanksteg för att släppa, Escape för att ångra.',
      lifted: '{{name}} upptaget, nummer {{position}} av {{count}}',
      moved: '{{name}} är nu nummer {{position}} av {{count}}',
      dropped: '{{name}} släppt som nummer {{position}} av {{count}}',
      cancelled: '{{name}} är tillbaka där det var',
    },
  },
};
export type ChoiceWords = (typeof choiceWords)['en'];

export function sortTexts({ sort }: ChoiceWords): SortableTexts {
  const put = (text: string, values: Record<string, string | number>) =>
    text.replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => String(values[key] ?? ''));
  return {
    handle: (name: string) => put(sort.handle, { name }),
    instructions: sort.instructions,
    pickedUp: (name: string, position: number, count: number) => put(sort.lifted, { name, position, count }),
    moved: (name: string, position: number, count: number) => put(sort.moved, { name, position, count }),
    dropped: (name: string, position: number, count: number) => put(sort.dropped, { name, position, count }),
    cancelled: (name: string) => put(sort.cancelled, { name }),
  };
}
