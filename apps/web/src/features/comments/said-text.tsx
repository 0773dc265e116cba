import { type Person, piecesOf } from './mentions';

/** What somebody said, with everybody who was called in on a quiet ground. */
export function SaidText({ text, people }: { text: string; people: readonly Person[] }) {
  let at = 0;
  return (
    <p className="leading-relaxed break-words whitespace-pre-wrap">
      {piecesOf(text, people).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.person ? (
          <span key={key} className="rounded-md bg-accent-soft px-1 font-medium text-accent">
            {piece.text}
          </span>
        ) : (
          piece.text
        );
      })}
    </p>
  );
}
