// The list that opens where a step is wanted: found by writing, chosen by Enter, closed by Escape.
import { classNames, Icon, Tile } from '@parley/ui';
import { CornerDownRight, Search } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { orderSteps } from '../../outline/order-steps';
import { groupHues } from '../../palette/group-hues';
import { findKinds } from '../../palette/find-kinds';
import { type Editor, editorOf, titleOf, useEditor } from '../../store/editor-context';
import { useActs } from '../canvas-acts';
import type { Pick } from '../canvas-tool';
import styles from './step-picker.module.css';

type Offer =
  | { readonly offers: 'kind'; readonly kind: string; readonly label: string; readonly about: string }
  | {
      readonly offers: 'step';
      readonly id: string;
      readonly kind: string;
      readonly label: string;
      readonly about: string;
    };

export function StepPicker({ pick, onDone }: { pick: Pick; onDone: () => void }) {
  const editor = useEditor();
  const acts = useActs();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const offers = offersFor(editor, pick, search);
  const chosen = Math.min(at, offers.length - 1);
  useStayInWindow(box, pick);
  useEffect(() => {
    void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const choose = (offer: Offer | undefined) => {
    if (!offer) return;
    onDone();
    if (offer.offers === 'step') {
      if (pick.from) acts.connectTo(pick.from, offer.id);
      else editor.store.goTo([offer.id], true);
    } else acts.add(offer.kind, { from: pick.from, at: pick.place, edge: pick.edge });
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onDone();
    else if (event.key === 'Enter') choose(offers[chosen]);
    else if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, offers.length));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + offers.length) % Math.max(1, offers.length));
    else return;
    event.preventDefault();
  };
  return createPortal(
    <>
      <div className={styles.outside} onPointerDown={onDone} />
      <div ref={box} className={styles.picker} role="dialog" aria-label={editor.words.chooseNext}>
        <label className={styles.find}>
          <Icon of={Search} />
          <input
            // The list opens because the author wants to write or choose now
            ref={(field) => field?.focus()}
            role="combobox"
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={offers.length > 0 ? `${id}-${chosen}` : undefined}
            aria-label={editor.words.findStep}
            placeholder={editor.words.findStep}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
              setAt(0);
            }}
            onKeyDown={keys}
          />
        </label>
        <div ref={list} className={styles.list} role="listbox" id={`${id}-list`} aria-label={editor.words.chooseNext}>
          {offers.length === 0 && <p className={styles.none}>{editor.words.noStepFound}</p>}
          {offers.map((offer, index) => (
            <div
              key={offer.offers === 'kind' ? offer.kind : `step:${offer.id}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classNames(styles.offer, index === chosen && styles.chosen)}
              onPointerMove={() => setAt(index)}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(offer);
              }}
            >
              <OfferFace offer={offer} editor={editor} />
            </div>
          ))}
        </div>
      </div>
    </>,
    document.body,
  );
}

function OfferFace({ offer, editor }: { offer: Offer; editor: Editor }) {
  const face = editorOf(editor.editors, offer.kind);
  return (
    <>
      {face && <Tile icon={face.icon} hue={groupHues[face.group]} size={28} />}
      <span className={styles.words}>
        <b>{offer.label}</b>
        <span>{offer.about}</span>
      </span>
      {offer.offers === 'step' && <Icon of={CornerDownRight} size={14} className={styles.there} />}
    </>
  );
}

function offersFor(editor: Editor, pick: Pick, search: string): Offer[] {
  const { editors, language, stepModels, store, words } = editor;
  const follows = pick.from !== null || pick.edge !== null;
  const kinds = findKinds(editors, language, search)
    .filter(({ begins }) => !follows || !begins)
    .map(({ kind, words: own }): Offer => ({ offers: 'kind', kind, ...own[language] }));
  if (!pick.from) return kinds;
  const { draft } = store.get();
  const wanted = search.trim().toLocaleLowerCase();
  const steps = orderSteps(draft, stepModels)
    .flatMap(({ step, number }): Offer[] => {
      if (editorOf(editors, step.kind)?.begins || step.id === pick.from?.step) return [];
      const label = titleOf(editor, step);
      return [{ offers: 'step', id: step.id, kind: step.kind, label, about: `${words.connectToKind} ${number}` }];
    })
    .filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  return [...kinds, ...steps];
}

function useStayInWindow(box: { current: HTMLElement | null }, pick: Pick): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(pick.at.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(pick.at.y, window.innerHeight - height - 8))}px`;
  }, [box, pick]);
}
