import { cutText } from '@/lib/text/cut-text';
import { type ElementAttributes, promises } from './element-attributes';
import { limits } from './limits';
import { dateStems, isDateClass } from './marks';
import { type Area, areaOfClassName, areaStems } from './place';
import { memoize } from './memoize';

/** What the class names and the id of an element say. */
export interface ClassNames {
  /** Class names, then id, with single spaces between them. */
  readonly own: string;
  readonly area: Area | undefined;
  readonly isDate: boolean;
}

const none: ClassNames = { own: '', area: undefined, isDate: false };

/** What one name says; undefined where that is nothing. */
function meaningOfName(name: string): Pick<ClassNames, 'area' | 'isDate'> | undefined {
  const lower = name.toLowerCase();
  if (!mayTell.test(lower)) return undefined;
  const area = areaOfClassName(lower);
  const isDate = isDateClass(lower);
  return area === undefined && !isDate ? undefined : { area, isDate };
}

const stems = [...areaStems, ...dateStems];
/** Part of every name that says anything, in lower case; most have none. */
const mayTell = new RegExp(
  stems.filter((stem) => !stems.some((other) => other !== stem && stem.includes(other))).join('|'),
  'u',
);

/** Names with single spaces between them, cut to what a hint may hold. */
function readNames(raw: string): ClassNames {
  const isOne = !/\s/u.test(raw);
  const folded = isOne ? raw : raw.trim().replace(/\s\s+|[^\S ]/gu, ' ');
  const own = cutText(folded, limits.hint);
  if (own === '') return none;
  if (!mayTell.test(own.toLowerCase())) return { own, area: undefined, isDate: false };
  let area: Area | undefined;
  let isDate = false;
  for (const name of own.split(' ')) {
    const meaning = meaningOfName(name);
    if (meaning === undefined) continue;
    area ??= meaning.area;
    isDate ||= meaning.isDate;
  }
  return { own, area, isDate };
}

/** Reads the class names of one page's elements; those that recur, as most do, only once. */
export function classNamesReader(): (attributes: ElementAttributes<unknown>) => ClassNames {
  const read = memoize(readNames);
  return (attributes) => {
    const classNames = attributes.promises(promises.className) ? attributes.value('class') : '';
    const id = attributes.promises(promises.id) ? attributes.value('id') : '';
    if (id === '') return classNames === '' ? none : read(classNames);
    if (classNames === '') return readNames(id);
    const [ofClass, ofId] = [read(classNames), readNames(id)];
    // Cut as one text, a name may end elsewhere.
    if (ofClass.own.length + ofId.own.length >= limits.hint) return readNames(`${classNames} ${id}`);
    if (ofId.own === '') return ofClass;
    return {
      own: ofClass.own === '' ? ofId.own : `${ofClass.own} ${ofId.own}`,
      area: ofClass.area ?? ofId.area,
      isDate: ofClass.isDate || ofId.isDate,
    };
  };
}
