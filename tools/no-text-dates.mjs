// A lint rule: a text that `new Date` reads may be of the zone of the machine, so that only numbers make one.
import ts from 'typescript';

function isNumber(type) {
  return type.isUnion() ? type.types.every(isNumber) : (type.flags & ts.TypeFlags.NumberLike) !== 0;
}

export const noTextDates = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'A date is made of an instant: a text may be read in the zone of the machine.' },
  },
  create(context) {
    return {
      'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
        const { parserServices } = context.sourceCode;
        if (!isNumber(parserServices.getTypeAtLocation(node.arguments[0])))
          context.report({ node, messageId: 'text' });
      },
    };
  },
};
