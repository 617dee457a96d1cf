// What each problem code means to an author.
import type { EditorLanguage } from '../step-editor';

export const problemWords: Readonly<Record<EditorLanguage, Readonly<Record<string, string>>>> = {
  en: {
    'open-exit': '“{{exit}}” leads nowhere. Choose what happens next.',
    'unreachable-step': 'No visitor gets here. Connect it to a step before it.',
    'no-trigger': 'Nothing starts this flow. Add a start step.',
    'endless-loop': 'Goes round in a circle without ever waiting for the visitor.',
    'unset-variable': '“{{name}}” may still be empty here. Give it a fallback, or ask for it first.',
    'unknown-variable': 'There is no variable “{{name}}”.',
    'unknown-name': 'Nothing is called “{{name}}”.',
    'reserved-variable': 'A variable cannot be called “{{name}}”.',
    'unknown-kind': 'This program does not know the step kind “{{kind}}”.',
    'open-interrupt': 'The keywords lead nowhere. Choose a step.',
    'dangling-interrupt': 'The keywords lead to a step that is gone.',
    'no-keyword': 'Write at least one keyword.',
    'double-keyword': 'The keyword “{{keyword}}” is used twice.',
    'missing-translation': 'A text is not translated ({{language}}).',
    'outside-window':
      'May be sent later than {{hours}} hours after the visitor wrote, which {{channel}} does not allow.',
  },
  sv: {
    'open-exit': '”{{exit}}” leder ingenstans. Välj vad som händer sedan.',
    'unreachable-step': 'Ingen besökare kommer hit. Koppla ett steg före till det.',
    'no-trigger': 'Inget startar flödet. Lägg till ett startsteg.',
    'endless-loop': 'Går runt i en cirkel utan att någonsin vänta på besökaren.',
    'unset-variable': '”{{name}}” kan vara tom här. Ange en reservtext, eller fråga efter den först.',
    'unknown-variable': 'Det finns ingen variabel ”{{name}}”.',
    'unknown-name': 'Inget heter ”{{name}}”.',
    'reserved-variable': 'En variabel får inte heta ”{{name}}”.',
    'unknown-kind': 'Programmet känner inte till steg av slaget ”{{kind}}”.',
    'open-interrupt': 'Nyckelorden leder ingenstans. Välj ett steg.',
    'dangling-interrupt': 'Nyckelorden leder till ett steg som är borta.',
    'no-keyword': 'Skriv minst ett nyckelord.',
    'double-keyword': 'Nyckelordet ”{{keyword}}” används två gånger.',
    'missing-translation': 'En text är inte översatt ({{language}}).',
    'outside-window':
      'Kan skickas senare än {{hours}} timmar efter att besökaren skrev, vilket {{channel}} inte tillåter.',
    'dangling-edge': 'En koppling leder till något som är borta.',
    'invalid-option': 'En inställning saknas eller är fel: {{message}}',
  },
};
