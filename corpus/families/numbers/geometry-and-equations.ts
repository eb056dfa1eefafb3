import { family } from '../../family.ts';
import { FIRST, SECOND, two } from './common.ts';

const WIDTH = ['width', 'w', 'a', 'length'] as const;
const HEIGHT = ['height', 'h', 'b'] as const;

/** Areas, lengths, triangles, and the quadratic equation. */
export const geometryAndEquations = [
  family({
    id: 'rectangle-area',
    category: 'numbers',
    names: ['rectangleArea', 'area', 'areaOfRectangle', 'getArea'],
    params: [WIDTH, HEIGHT],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([width, height]) => width * height,
    bodies: [
      `return width * height;`,
      `
      const area = width * height;
      return area;
      `,
      `return height * width;`,
    ],
    locals: { area: ['result', 'size'] },
    phrases: {
      noun: [
        'the area of a rectangle',
        'the area of a rectangle with sides {width} and {height}',
        'the surface of a rectangle from its width and height',
      ],
      verb: [
        'compute the area of a rectangle',
        'calculate how much space a {width} by {height} rectangle covers',
      ],
      say: [
        'rectangle area',
        'area of a rectangle from width and height',
        'how big is the area of a rectangle with width {width} and height {height}?',
        'width times height',
        'a room is so wide and so long, how many square meters is it?',
      ],
    },
  }),
  family({
    id: 'rectangle-perimeter',
    category: 'numbers',
    names: ['rectanglePerimeter', 'perimeter', 'getPerimeter'],
    params: [WIDTH, HEIGHT],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([width, height]) => width + height + width + height,
    bodies: [
      `return 2 * (width + height);`,
      `return width * 2 + height * 2;`,
      `return width + width + height + height;`,
    ],
    phrases: {
      noun: [
        'the perimeter of a rectangle',
        'the perimeter of a rectangle with sides {width} and {height}',
        'the length of the border of a rectangle',
      ],
      verb: [
        'compute the perimeter of a rectangle',
        'add up all four sides of a {width} by {height} rectangle',
      ],
      say: [
        'rectangle perimeter',
        'perimeter of a rectangle from its two sides',
        'how long is the way around a rectangle with sides {width} and {height}?',
        'circumference of a rectangle',
        'i want to put a fence around my rectangular garden, how long must it be?',
      ],
    },
  }),
  family({
    id: 'triangle-area',
    category: 'numbers',
    names: ['triangleArea', 'areaOfTriangle', 'area'],
    params: [
      ['base', 'b', 'width'],
      ['height', 'h', 'altitude'],
    ],
    args: (r) => [r.int(0, 30), r.int(0, 30)],
    edges: [
      [0, 5],
      [3, 4],
      [7, 7],
    ],
    reference: ([base, height]) => (base * height) / 2,
    bodies: [
      `return (base * height) / 2;`,
      `return 0.5 * base * height;`,
      `
      const area = (base * height) / 2;
      return area;
      `,
    ],
    locals: { area: ['result', 'half'] },
    phrases: {
      noun: [
        'the area of a triangle from its base and height',
        'the area of a triangle with base {base} and height {height}',
      ],
      verb: [
        'compute the area of a triangle given base and height',
        'calculate half of base times height',
      ],
      say: [
        'triangle area',
        'area of a triangle, base and height',
        'how big is a triangle with base {base} and height {height}?',
        'what is the area of a triangle if i know the base and the height?',
        'base times height divided by two, it is for the area of a triangle',
      ],
    },
  }),
  family({
    id: 'circle-area',
    category: 'numbers',
    names: ['circleArea', 'areaOfCircle', 'area'],
    params: [['radius', 'r', 'rad']],
    args: (r) => [r.int(0, 40) / 2],
    edges: [[0], [1], [2.5], [10]],
    reference: ([radius]) => radius * radius * Math.PI,
    bodies: [
      `return Math.PI * radius ** 2;`,
      `return Math.PI * radius * radius;`,
      `
      const area = Math.PI * Math.pow(radius, 2);
      return area;
      `,
    ],
    locals: { area: ['result', 'a'] },
    phrases: {
      noun: [
        'the area of a circle',
        'the area of a circle with radius {radius}',
        'the surface of a disc from its radius, not rounded',
      ],
      verb: ['compute the area of a circle from its radius'],
      say: [
        'circle area',
        'area of a circle given the radius',
        'how big is a circle with radius {radius}?',
        'pi r squared',
        'i know the radius of my circle and want to know its area',
      ],
    },
  }),
  family({
    id: 'circle-circumference',
    category: 'numbers',
    names: ['circumference', 'circlePerimeter', 'circleCircumference'],
    params: [['radius', 'r', 'rad']],
    args: (r) => [r.int(0, 40) / 2],
    edges: [[0], [1], [2.5], [10]],
    reference: ([radius]) => radius * Math.PI + radius * Math.PI,
    bodies: [
      `return 2 * Math.PI * radius;`,
      `
      const diameter = 2 * radius;
      return Math.PI * diameter;
      `,
      `return Math.PI * radius * 2;`,
    ],
    locals: { diameter: ['d', 'across'] },
    phrases: {
      noun: [
        'the circumference of a circle from its radius',
        'the circumference of a circle with radius {radius}',
        'the perimeter of a circle given the radius',
      ],
      verb: ['compute the circumference of a circle with radius {radius}'],
      say: [
        'circle circumference from radius',
        'perimeter of a circle, radius given',
        'how long is the way around a circle with radius {radius}?',
        '2 pi r',
        'i know the radius of the circle and need the length of its border',
      ],
    },
  }),
  family({
    id: 'hypotenuse',
    category: 'numbers',
    names: ['hypotenuse', 'pythagoras', 'longestSide', 'getHypotenuse'],
    params: [FIRST, SECOND],
    args: (r) => [r.int(0, 20), r.int(0, 20)],
    edges: [
      [3, 4],
      [5, 12],
      [1, 1],
      [0, 2],
    ],
    reference: ([a, b]) => Math.sqrt(a * a + b * b),
    bodies: [
      `return Math.sqrt(a ** 2 + b ** 2);`,
      `return Math.hypot(a, b);`,
      `return Math.sqrt(a * a + b * b);`,
      `return (a * a + b * b) ** 0.5;`,
    ],
    phrases: {
      noun: [
        'the hypotenuse of a right triangle',
        'the length of the hypotenuse when the other two sides are {a} and {b}',
        'the square root of the sum of the squares of {a} and {b}',
      ],
      verb: [
        'compute the hypotenuse of a right-angled triangle from its two legs',
        'find the longest side of a right triangle with legs {a} and {b}',
      ],
      say: [
        'hypotenuse',
        'pythagoras: third side from two legs',
        'how long is the hypotenuse of a right triangle with legs {a} and {b}?',
        'pythagorean theorem, return c',
        'a squared plus b squared is c squared, and i need c',
      ],
    },
  }),
  family({
    id: 'box-volume',
    category: 'numbers',
    names: ['boxVolume', 'volume', 'cuboidVolume'],
    params: [
      ['length', 'l', 'a'],
      ['width', 'w', 'b'],
      ['height', 'h', 'c'],
    ],
    args: (r) => [r.int(0, 15), r.int(0, 15), r.int(0, 15)],
    edges: [
      [0, 5, 2],
      [3, 4, 5],
      [1, 1, 1],
    ],
    reference: ([length, width, height]) => height * width * length,
    bodies: [
      `return length * width * height;`,
      `
      const base = length * width;
      return base * height;
      `,
      `return [length, width, height].reduce((volume, side) => volume * side, 1);`,
    ],
    locals: { base: ['area', 'floor'] },
    phrases: {
      noun: [
        'the volume of a box',
        'the volume of a cuboid from its length, width and height',
        'the volume of a box that measures {length} by {width} by {height}',
      ],
      verb: ['compute the volume of a rectangular box'],
      say: [
        'volume of a box',
        'length * width * height',
        'how much fits into a box with length {length}, width {width} and height {height}?',
        'cuboid volume',
        'my package has three side lengths and i need to know its volume',
      ],
    },
  }),
  family({
    id: 'manhattan-distance',
    category: 'numbers',
    names: ['manhattanDistance', 'manhattan', 'taxiDistance', 'gridDistance'],
    params: [
      ['p', 'a', 'from', 'first'],
      ['q', 'b', 'to', 'second'],
    ],
    args: (r) => [two(r, -9, 9), two(r, -9, 9)],
    edges: [
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 2],
        [4, 6],
      ],
      [
        [3, -1],
        [-2, 1],
      ],
    ],
    reference: ([p, q]) => Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]),
    bodies: [
      `return Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]);`,
      `
      const [x1, y1] = p;
      const [x2, y2] = q;
      return Math.abs(x1 - x2) + Math.abs(y1 - y2);
      `,
      `return p.reduce((sum, x, i) => sum + Math.abs(x - q[i]), 0);`,
    ],
    phrases: {
      noun: [
        'the Manhattan distance between two points given as [x, y]',
        'the taxicab distance from {p} to {q}, both arrays [x, y]',
        'the number of grid steps between two [x, y] points without diagonals',
      ],
      verb: ['compute the Manhattan distance of two [x, y] points'],
      say: [
        'manhattan distance [x, y] [x, y]',
        'taxicab distance between two points as arrays',
        'how many blocks is it from {p} to {q} if i can only go along the streets? points are [x, y]',
        'distance in x plus distance in y of two [x, y] points',
        'two points as arrays of x and y, i can only go straight and not diagonal, how far is it?',
      ],
    },
  }),
  family({
    id: 'point-distance',
    category: 'numbers',
    names: ['distance', 'pointDistance', 'getDistance', 'euclidean'],
    params: [
      ['p', 'a', 'first', 'from'],
      ['q', 'b', 'second', 'to'],
    ],
    args: (r): [[number, number], [number, number]] => {
      const x = r.int(-10, 10);
      const y = r.int(-10, 10);
      const [dx, dy] = r.pick([
        [3, 4],
        [4, -3],
        [-6, 8],
        [5, 12],
        [0, 7],
        [r.int(-9, 9), r.int(-9, 9)],
      ] as const);
      return [
        [x, y],
        [x + dx, y + dy],
      ];
    },
    edges: [
      [
        [0, 0],
        [3, 4],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [-2, 3],
        [4, -5],
      ],
    ],
    reference: ([p, q]) => Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2),
    bodies: [
      `
      const dx = p[0] - q[0];
      const dy = p[1] - q[1];
      return Math.sqrt(dx * dx + dy * dy);
      `,
      `return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);`,
      `
      const [x1, y1] = p;
      const [x2, y2] = q;
      return Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
      `,
    ],
    locals: { dx: ['width'], dy: ['height'] },
    phrases: {
      noun: [
        'the straight-line distance between two points given as [x, y] arrays',
        'the Euclidean distance between the points {p} and {q}, each an array [x, y]',
        'the length of the line from one [x, y] point to another',
      ],
      verb: [
        'compute the Euclidean distance of two [x, y] points',
        'find the distance between two points, each as [x, y]',
      ],
      say: [
        'distance between two points [x, y]',
        'how far is the point {p} from the point {q} in a straight line, both as [x, y]?',
        'two points are arrays of x and y and i need how far apart they are with pythagoras',
        'distance between two points given as arrays',
        'euclidean distance between [x, y] points',
        'distance from p to q, both [x, y]',
        'how do i calculate the distance of two points in the plane? each is [x, y]',
        'length of a line between two coordinates [x, y]',
      ],
    },
  }),
  family({
    id: 'triangle-type',
    category: 'numbers',
    names: ['triangleType', 'triangleKind', 'classifyTriangle'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k']],
    args: (r) => {
      const a = r.int(2, 9);
      const b = r.chance(0.5) ? a : r.int(2, 9);
      return r.shuffle([a, b, r.chance(0.5) ? b : r.int(2, 9)]) as [number, number, number];
    },
    edges: [
      [3, 3, 3],
      [3, 3, 5],
      [5, 3, 3],
      [3, 5, 3],
      [3, 4, 5],
    ],
    reference: ([a, b, c]) =>
      ['', 'equilateral', 'isosceles', 'scalene'][new Set([a, b, c]).size] ?? '',
    bodies: [
      `
      if (a === b && b === c) return 'equilateral';
      if (a === b || b === c || a === c) return 'isosceles';
      return 'scalene';
      `,
      `
      const different = new Set([a, b, c]).size;
      if (different === 1) return 'equilateral';
      return different === 2 ? 'isosceles' : 'scalene';
      `,
      `
      if (a !== b && b !== c && a !== c) return 'scalene';
      return a === b && b === c ? 'equilateral' : 'isosceles';
      `,
    ],
    locals: { different: ['kinds', 'count'] },
    phrases: {
      noun: [
        "the type of a triangle from its three sides: 'equilateral', 'isosceles' or 'scalene'",
        "the kind of triangle that sides {a}, {b} and {c} make, as 'equilateral', 'isosceles' or 'scalene'",
      ],
      verb: [
        "classify a triangle by its sides as 'equilateral', 'isosceles' or 'scalene'",
        "return 'equilateral' if all sides are equal, 'isosceles' if just two are, else 'scalene'",
      ],
      say: [
        "triangle type: 'equilateral' | 'isosceles' | 'scalene'",
        "is the triangle 'equilateral', 'isosceles' or 'scalene'?",
        'equilateral, isosceles or scalene triangle, answer in lower case',
        "i have three side lengths, all the same is 'equilateral', two the same is 'isosceles' and all different is 'scalene'",
      ],
    },
  }),
  family({
    id: 'is-right-triangle',
    category: 'numbers',
    names: ['isRightTriangle', 'rightTriangle', 'isPythagoreanTriple', 'isRightAngled'],
    params: [FIRST, SECOND, ['c', 'z', 'third', 'k']],
    args: (r) => {
      const f = r.int(1, 4);
      const sides = r.chance(0.5)
        ? r.pick([
            [3, 4, 5],
            [5, 12, 13],
            [8, 15, 17],
          ])
        : [r.int(1, 9), r.int(1, 9), r.int(1, 9)];
      return r.shuffle(sides.map((side) => side * f)) as [number, number, number];
    },
    edges: [
      [3, 4, 5],
      [5, 4, 3],
      [4, 5, 3],
      [3, 3, 3],
      [2, 3, 4],
    ],
    reference: ([a, b, c]) => 2 * Math.max(a, b, c) ** 2 === a * a + b * b + c * c,
    bodies: [
      `
      const [x, y, z] = [a, b, c].sort((p, q) => p - q);
      return x * x + y * y === z * z;
      `,
      `
      const aa = a * a;
      const bb = b * b;
      const cc = c * c;
      return aa + bb === cc || aa + cc === bb || bb + cc === aa;
      `,
      `
      const longest = Math.max(a, b, c);
      return a ** 2 + b ** 2 + c ** 2 === 2 * longest ** 2;
      `,
    ],
    locals: { longest: ['max', 'hypotenuse'] },
    phrases: {
      whether: [
        'three sides in any order form a right triangle',
        '{a}, {b} and {c} are a Pythagorean triple in some order',
        'a triangle with three given sides has a right angle',
      ],
      verb: ['test three side lengths in any order for a right-angled triangle'],
      say: [
        'right triangle check, sides in any order',
        'pythagorean triple check, any order',
        'is the triangle with sides {a}, {b} and {c} right-angled?',
        'do the three numbers fit a^2 + b^2 = c^2, whichever one is the longest?',
        'i do not know which of the three sides is the longest, tell me if there is a right angle',
      ],
    },
  }),
  family({
    id: 'discriminant',
    category: 'numbers',
    names: ['discriminant', 'getDiscriminant', 'delta'],
    params: [
      ['a', 'p'],
      ['b', 'q'],
      ['c', 'r'],
    ],
    args: (r) => [r.int(-5, 6), r.int(-9, 9), r.int(-6, 6)],
    edges: [
      [1, 2, 1],
      [1, 0, 1],
      [1, 5, 6],
    ],
    reference: ([a, b, c]) => b ** 2 - 4 * a * c,
    bodies: [
      `return b * b - 4 * a * c;`,
      `return b ** 2 - 4 * a * c;`,
      `
      const square = b * b;
      return square - 4 * a * c;
      `,
    ],
    locals: { square: ['bb', 'first'] },
    phrases: {
      noun: [
        'the discriminant of a quadratic equation with the coefficients {a}, {b} and {c}',
        'the value of b squared minus 4ac for three coefficients',
      ],
      verb: [
        'compute the discriminant of a quadratic equation',
        'calculate b^2 - 4ac from a, b and c',
      ],
      say: [
        'discriminant b^2 - 4ac',
        'discriminant of a quadratic',
        'what is the discriminant of ax^2 + bx + c?',
        'quadratic formula, only the part under the root',
        'for the equation a x squared plus b x plus c equals 0 i need b squared minus 4 a c',
      ],
    },
  }),
  family({
    id: 'count-real-roots',
    category: 'numbers',
    names: ['countRoots', 'realRoots', 'numberOfSolutions', 'rootCount'],
    params: [
      ['a', 'p'],
      ['b', 'q'],
      ['c', 'r'],
    ],
    args: (r) => {
      if (r.chance(0.3)) {
        const root = r.int(-4, 4);
        return [1, -2 * root, root * root];
      }
      return [r.pick([-2, -1, 1, 2, 3]), r.int(-6, 6), r.int(-5, 5)];
    },
    edges: [
      [1, 2, 1],
      [1, 0, 1],
      [1, 5, 6],
    ],
    reference: ([a, b, c]) => Math.sign(b * b - 4 * a * c) + 1,
    bodies: [
      `
      const d = b * b - 4 * a * c;
      if (d > 0) return 2;
      return d === 0 ? 1 : 0;
      `,
      `
      const d = b ** 2 - 4 * a * c;
      if (d < 0) return 0;
      if (d === 0) return 1;
      return 2;
      `,
      `return Math.sign(b * b - 4 * a * c) + 1;`,
    ],
    locals: { d: ['disc', 'discriminant'] },
    phrases: {
      noun: [
        'the number of different real solutions of a quadratic equation with coefficients {a}, {b} and {c}',
        'the count of real roots (0, 1 or 2) of the equation ax^2 + bx + c = 0, where a is not 0',
      ],
      verb: [
        'count the real roots of a quadratic equation given by a, b and c',
        'find out how many real solutions ax^2 + bx + c = 0 has',
      ],
      say: [
        'number of real roots of a quadratic (0, 1 or 2)',
        'how many real solutions does ax^2 + bx + c = 0 have?',
        'quadratic equation: count solutions with the discriminant',
        'i do not need the solutions of the quadratic equation, only if there are none, one or two',
      ],
    },
  }),
];
