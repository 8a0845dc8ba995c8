import type { ElementAttributes } from './element-attributes';
import { limits } from './limits';
import { isDateClass } from './marks';
import { type Area, areaOfClasses } from './place';
import { remembered } from './remembered';

/** What the class names and the id of an element say. */
export interface ClassNames {
  /** Class names, then id, with single spaces between them. */
  readonly own: string;
  readonly area: Area | undefined;
  readonly isDate: boolean;
}

const none: ClassNames = { own: '', area: undefined, isDate: false };

/** Reads the class names of one page's elements; those that recur, as most do, only once. */
export function classNamesReader(): (attributes: ElementAttributes<unknown>) => ClassNames {
  const read = remembered((raw): ClassNames => {
    const own = raw
      .trim()
      .replace(/\s\s+|[^\S ]/gu, ' ')
      .slice(0, limits.hint);
    return own === '' ? none : { own, area: areaOfClasses(own.toLowerCase().split(' ')), isDate: isDateClass(own) };
  });
  return (attributes) => {
    const [classNames, id] = [attributes.value('class'), attributes.value('id')];
    if (id !== '') return read(`${classNames} ${id}`);
    return classNames === '' ? none : read(classNames);
  };
}
