// Yes and no as people of twelve languages write them, politely and not.
import { describe, expect, it } from 'vitest';
import { readYesNo } from './read-yes-no';

const all = (text: string) =>
  text
    .split(/[;\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');

describe('readYesNo', () => {
  it.each(
    all(`
    yes; Yes please!; yeah sure; yep; OK; okay thanks; of course; absolutely; I would like that; that's right; why not?; no problem; 👍; Yes, I do
    ja; Ja gärna; ja tack; JA!!; japp; jo; absolut; självklart; det stämmer; gärna; gärna tack; ja det vill jag; varför inte; det går bra; åh ja tack; ja, men visst
    ja bitte; ja gerne; gern; doch; genau; natürlich; ich möchte; das stimmt; selbstverständlich; ja das möchte ich; kein Problem; na klar
    auf jeden Fall; passt; ich denke schon; okej; såklart; definitivt; kör på; jag tror det; sure thing; I guess so; ça marche; je pense que oui; creo que sí
    oui; Oui, s'il vous plaît; oui merci; d’accord; bien sûr; avec plaisir; volontiers; pourquoi pas; c'est ça; mais oui; je veux bien; ouais
    sí; si; Sí, por favor; claro; claro que sí; vale; por supuesto; de acuerdo; con mucho gusto; sí quiero; pues sí
    Sì; sì grazie; certo; va bene; volentieri; perché no; penso di sì; sim; Sim, por favor; com certeza; acho que sim; claro que sim
    ja graag; jazeker; natuurlijk; klopt; geen probleem; ja tak; gerne; selvfølgelig; ja gerne; hvorfor ikke; ja takk; gjerne; det er greit
    kyllä; joo; totta kai; kyllä kiitos; sopii; ilman muuta; tak; Tak, proszę; oczywiście; jasne; chętnie; nie ma problemu; dlaczego nie`),
  )('takes %j as yes', (text) => {
    expect(readYesNo(text)).toBe(true);
  });

  it.each(
    all(`
    no; No thanks; no, thank you; nope; not now; not really; absolutely not; of course not, no; I don't; that's not right; rather not; 👎; never
    nej; nej tack; nä; nej det vill jag inte; inte nu; helst inte; absolut inte; det stämmer inte; aldrig; nej, absolut inte
    nein; nein danke; nee; lieber nicht; auf keinen Fall; das stimmt nicht; natürlich nicht; nein, das möchte ich nicht; nö
    inte alls; det behövs inte; tyvärr inte; inte än; I don't think so; not yet; leider nicht; nicht nötig; passt nicht; pas encore; mais non; no hace falta
    non; non merci; pas maintenant; pas du tout; jamais; pas vraiment; eh non; bien sûr que non
    no gracias; ahora no; claro que no; todavía no; para nada; no quiero; nunca
    no grazie; per niente; direi di no; não; não, obrigado; acho que não; ainda não; de jeito nenhum
    nee; nee bedankt; liever niet; nog niet; helemaal niet; nej tak; slet ikke; desværre ikke; nei takk; nei; ikke ennå
    ei; ei kiitos; en halua; ei vielä; nie; nie, dziękuję; jeszcze nie; niestety nie; w żadnym wypadku`),
  )('takes %j as no', (text) => {
    expect(readYesNo(text)).toBe(false);
  });

  it.each(
    all(`
    maybe; I don't know; not sure; yes and no; yes but not now; please tell me more; how much is it?; what?; hello; 12; ?
    kanske; jag vet inte; ja och nej; vad kostar det; tack; nja jo nej
    vielleicht; weiß nicht; keine Ahnung; ja und nein
    peut-être; je ne sais pas; merci; oui et non
    quizás; no sé; tal vez; gracias; no lo sé; sí y no
    forse; non lo so; grazie; talvez; não sei; obrigado; misschien; weet niet; måske; ved ikke; kanskje; ehkä; en tiedä; kiitos; może; nie wiem`),
  )('does not guess from %j', (text) => {
    expect(readYesNo(text)).toBeNull();
  });

  it('is quick with very long words and many of them', () => {
    expect(readYesNo('ja '.repeat(6_000))).toBeNull();
    expect(readYesNo('a'.repeat(20_000))).toBeNull();
  });
});
