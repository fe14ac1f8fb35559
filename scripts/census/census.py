"""What the models of a release of Hugging Face's transformers use: reads its wheel, whose path is the argument, and prints JSON.

A model is a folder of `transformers/models` with a configuration. It counts for a function where a field of a configuration
whose name contains `act` has that function's name as its default. It counts as gated where its code multiplies
what an activation gives by something else that the layer has worked out, as in act(gate) * up; where the product
is made in two lines, this does not see it, so the count is a lower bound.
"""

import ast
import json
import re
import sys
import zipfile
from collections import defaultdict

wheel = zipfile.ZipFile(sys.argv[1])
version = re.search(r"transformers-([\d.]+?)-py3", sys.argv[1])[1]
released = "{:04d}-{:02d}-{:02d}".format(*wheel.getinfo(f"transformers-{version}.dist-info/METADATA").date_time[:3])


def parse(name):
    return ast.parse(wheel.read(name))


def name_of(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def known_names():
    for node in ast.walk(parse("transformers/activations.py")):
        if isinstance(node, ast.Assign) and name_of(node.targets[0]) == "ACT2CLS":
            return {key.value for key in node.value.keys}
    sys.exit("transformers/activations.py has no table ACT2CLS")


def defaults(tree):
    """Pairs of a name and its default, of the fields of classes and of the arguments of functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for field in node.body:
                if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                    yield field.target.id, field.value
                if isinstance(field, ast.Assign) and isinstance(field.targets[0], ast.Name):
                    yield field.targets[0].id, field.value
        if isinstance(node, ast.FunctionDef):
            arguments = node.args.args
            yield from zip((each.arg for each in arguments[len(arguments) - len(node.args.defaults) :]), node.args.defaults)


def is_gated(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
            for factor, other in ((node.left, node.right), (node.right, node.left)):
                if isinstance(factor, ast.Call) and re.search(r"\bact|act_fn|activation|^(silu|gelu|relu)$", name_of(factor.func)):
                    if not isinstance(other, (ast.Constant, ast.Attribute)):
                        return True
    return False


names = known_names()
functions, gated, models = defaultdict(set), set(), set()
for path in wheel.namelist():
    match = re.fullmatch(r"transformers/models/(\w+)/(configuration|modeling)_\w+\.py", path)
    if not match:
        continue
    model, kind = match.groups()
    if kind == "modeling":
        if is_gated(parse(path)):
            gated.add(model)
        continue
    models.add(model)
    for name, default in defaults(parse(path)):
        if "act" in name and isinstance(default, ast.Constant) and default.value in names:
            functions[default.value].add(model)

counts = sorted(((len(found), name) for name, found in functions.items()), key=lambda each: (-each[0], each[1]))
print(
    json.dumps(
        {
            "source": f"Hugging Face transformers {version}",
            "released": released,
            "models": len(models),
            "naming": len(set().union(*functions.values())),
            "functions": {name: count for count, name in counts},
            "gated": len(gated & models),
        },
        indent=1,
        ensure_ascii=False,
    )
)
