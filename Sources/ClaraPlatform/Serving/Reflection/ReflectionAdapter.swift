// SPDX-License-Identifier: Apache-2.0
// Copyright the Clara project authors

internal import ClaraAPI
internal import Foundation
internal import GRPCCore
internal import GRPCProtobuf

/// The gRPC service `grpc.reflection.v1.ServerReflection`, and the same under its older name `v1alpha`.
struct ReflectionAdapter: RegistrableRPCService {
    typealias Request = Grpc_Reflection_V1_ServerReflectionRequest
    typealias Response = Grpc_Reflection_V1_ServerReflectionResponse

    static let serviceNames = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"]

    let index: DescriptorIndex
    /// The full names of all services of the server, in order.
    let services: [String]

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        for name in Self.serviceNames {
            router.registerHandler(
                forMethod: MethodDescriptor(fullyQualifiedService: name, method: "ServerReflectionInfo"),
                deserializer: ProtobufDeserializer<Request>(), serializer: ProtobufSerializer<Response>()
            ) { request, _ in
                StreamingServerResponse { writer in
                    for try await message in request.messages { try await writer.write(answer(message)) }
                    return [:]
                }
            }
        }
    }

    func answer(_ request: Request) -> Response {
        var response = Response()
        response.validHost = request.host
        response.originalRequest = request
        switch request.messageRequest {
        case .fileByFilename(let name):
            response.messageResponse = Self.files(index.file(named: name), orSay: "file \(name)")
        case .fileContainingSymbol(let symbol):
            response.messageResponse = Self.files(index.file(defining: symbol), orSay: "definition of \(symbol)")
        case .fileContainingExtension(let request):
            let files = index.file(extending: request.containingType, number: request.extensionNumber)
            response.messageResponse = Self.files(files, orSay: "extension \(request.extensionNumber) of \(request.containingType)")
        case .allExtensionNumbersOfType(let type):
            if let numbers = index.extensionNumbers(of: type) {
                response.allExtensionNumbersResponse.baseTypeName = type
                response.allExtensionNumbersResponse.extensionNumber = numbers
            } else {
                response.messageResponse = Self.failure(.notFound, "There is no message \(type.prefix(200)) here.")
            }
        case .listServices:
            response.listServicesResponse.service = services.map { name in
                var service = Grpc_Reflection_V1_ServiceResponse()
                service.name = name
                return service
            }
        case nil:
            response.messageResponse = Self.failure(.invalidArgument, "The request asks nothing.")
        }
        return response
    }

    private static func files(_ found: [Data]?, orSay what: String) -> Response.OneOf_MessageResponse {
        guard let found else { return failure(.notFound, "There is no \(what.prefix(200)) here.") }
        var response = Grpc_Reflection_V1_FileDescriptorResponse()
        response.fileDescriptorProto = found
        return .fileDescriptorResponse(response)
    }

    private static func failure(_ code: RPCError.Code, _ message: String) -> Response.OneOf_MessageResponse {
        var response = Grpc_Reflection_V1_ErrorResponse()
        response.errorCode = Int32(code.rawValue)
        response.errorMessage = message
        return .errorResponse(response)
    }
}
