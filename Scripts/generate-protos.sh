#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Copyright the Clara project authors
#
# Makes Sources/ClaraAPI/Generated from Protos.
#
#   Scripts/generate-protos.sh           generate, with protoc from the PATH and the two plugins below
#   Scripts/generate-protos.sh --check   say whether what is committed is current; takes no tools and well under a second
#
# The plugins are built once (about two minutes) in $CLARA_PROTO_TOOLS, a folder outside of the repository. What was made of
# what is written to Protos/generated.stamp: the versions and a SHA-256 of every input and output.
set -eu

cd "$(dirname "$0")/.."
swift_protobuf=1.39.0
grpc_swift_protobuf=2.4.1
protoc_version=3.21.12
tools=${CLARA_PROTO_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/clara-proto-tools}
out=Sources/ClaraAPI/Generated
stamp=Protos/generated.stamp

print_stamp() {
    echo "protoc $protoc_version"
    echo "protoc-gen-swift $swift_protobuf"
    echo "protoc-gen-grpc-swift-2 $grpc_swift_protobuf"
    find Protos -name '*.proto' | LC_ALL=C sort | xargs sha256sum
    find "$out" -name '*.swift' | LC_ALL=C sort | xargs sha256sum
}

if [ "${1:-}" = --check ]; then
    if print_stamp | cmp -s - "$stamp"; then exit 0; fi
    echo "The generated code is not that of Protos. Run Scripts/generate-protos.sh and commit what changes:" >&2
    print_stamp | diff "$stamp" - >&2 || true
    exit 1
fi

if [ "$(protoc --version)" != "libprotoc $protoc_version" ]; then
    echo "This needs protoc $protoc_version (Debian 12: apt-get install protobuf-compiler)." >&2
    exit 1
fi

bin=$tools/.build/release
versions="$swift_protobuf $grpc_swift_protobuf"
if [ "$(cat "$tools/versions" 2>/dev/null)" != "$versions" ]; then
    mkdir -p "$tools/Sources/ProtoTools"
    echo "" >"$tools/Sources/ProtoTools/ProtoTools.swift"
    cat >"$tools/Package.swift" <<MANIFEST
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "proto-tools",
    dependencies: [
        .package(url: "https://github.com/apple/swift-protobuf", exact: "$swift_protobuf", traits: []),
        .package(url: "https://github.com/grpc/grpc-swift-protobuf", exact: "$grpc_swift_protobuf"),
    ],
    targets: [
        .target(
            name: "ProtoTools",
            dependencies: [
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
                .product(name: "GRPCProtobuf", package: "grpc-swift-protobuf"),
            ])
    ]
)
MANIFEST
    swift build --package-path "$tools" -c release --product protoc-gen-swift
    swift build --package-path "$tools" -c release --product protoc-gen-grpc-swift-2
    echo "$versions" >"$tools/versions"
fi

protos=$(cd Protos && find nvidia -name '*.proto' | LC_ALL=C sort)
services=$(cd Protos && grep -rl '^service ' nvidia | LC_ALL=C sort)
rm -rf "$out"
mkdir -p "$out"
# shellcheck disable=SC2086 # the lists are meant to be split
protoc -I Protos --plugin="$bin/protoc-gen-swift" --swift_out="$out" \
    --swift_opt=Visibility=Public,UseAccessLevelOnImports=true,FileNaming=DropPath $protos
# shellcheck disable=SC2086
protoc -I Protos --plugin="$bin/protoc-gen-grpc-swift-2" --grpc-swift-2_out="$out" \
    --grpc-swift-2_opt=Visibility=Public,UseAccessLevelOnImports=True,FileNaming=DropPath,Server=True,Client=True $services
print_stamp >"$stamp"
